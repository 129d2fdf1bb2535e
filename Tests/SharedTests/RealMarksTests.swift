import Foundation
import Testing

/// Labels of real mail are kept as ids and places: they must still stand on words of that mail.
@Suite(.needsSharedData) struct RealMarksTests {
  static let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Training/corpus")

  @Test func `Every mark stands on words`() throws {
    let texts = try Self.texts()
    let marks = try SharedData.rows(Self.corpus.appending(path: "real-marks.tsv").path).filter { !$0[3].isEmpty }
    let astray = try marks.filter { mark in
      let text = try #require(texts[mark[0] + mark[1]], "\(mark[0]) is not known")
      return !Self.isWords(text, mark[3], mark[4])
    }
    #expect(marks.count > 1_500 && astray.map { $0.joined(separator: " ") } == [])
  }

  /// Whether two places, counted in code points, hold something between them that neither begins nor ends with a blank.
  private static func isWords(_ text: String, _ start: String, _ end: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let start = Int(start), let end = Int(end), start < end, end <= scalars.count else { return false }
    return !scalars[start].properties.isWhitespace && !scalars[end - 1].properties.isWhitespace
  }

  /// The messages of pairs and threads by their id and `Q` or `A`.
  private static func texts() throws -> [String: String] {
    var texts: [String: String] = [:]
    for pair in try records("labelled/real_pairs_unlabelled/pairs.jsonl", as: Pair.self) {
      texts[pair.id + "Q"] = pair.ask
      texts[pair.id + "A"] = pair.reply
    }
    for thread in try records("labelled/real_threads/threads.jsonl", as: Thread.self) {
      for message in thread.messages { texts[thread.id + (message.role == "reply" ? "A" : "Q")] = message.text }
    }
    return texts
  }

  private static func records<Record: Decodable>(_ path: String, as type: Record.Type) throws -> [Record] {
    try SharedData.bytes(SharedData.path(path)).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(type, from: Data($0))
    }
  }

  private struct Pair: Decodable {
    var id: String
    var ask: String
    var reply: String
  }

  private struct Thread: Decodable {
    struct Message: Decodable {
      var role: String
      var text: String
    }

    var id: String
    var messages: [Message]
  }
}
