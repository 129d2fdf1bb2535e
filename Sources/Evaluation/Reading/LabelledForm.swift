import Foundation

/// The forms in which labelled data comes, recognised from the first line that is not empty.
public enum LabelledForm: String, Sendable, Codable {
  /// Tab-separated rows: one sentence, or one answer with its question, a row.
  case rows
  /// JSON lines: a message, or a message and the reply to it, a line.
  case threads
  /// JSON lines: a short conversation with everything that is to be found in it, a line.
  case stories
  /// Short conversations with their labels written into the text.
  case annotated
  /// JSON lines: an episode that is expected in an archive, a line.
  case episodes

  /// The form that begins with this line; nil for anything else.
  init?(firstLine: Data) {
    let header = firstLine.split(separator: UInt8(ascii: "\t")).map { String(decoding: $0, as: UTF8.self) }
    if Set(LabelledRow.needed).isSubset(of: header) {
      self = .rows
      return
    }
    if firstLine.starts(with: Data("@ ".utf8)) {
      self = .annotated
      return
    }
    let object = try? JSONSerialization.jsonObject(with: firstLine)
    guard let keys = (object as? [String: Any])?.keys else { return nil }
    if keys.contains("messages") && keys.contains("gold") {
      self = .stories
    } else if keys.contains("messages") && keys.contains("labels") {
      self = .threads
    } else if keys.contains("episode") || keys.contains("no_ask") {
      self = .episodes
    } else {
      return nil
    }
  }

  /// How one line of JSON becomes a record; nil for the form that is not JSON, or needs an archive.
  var record: (any (LabelledRecord & Decodable).Type)? {
    switch self {
    case .threads: ThreadRecord.self
    case .stories: StoryRecord.self
    case .rows, .annotated, .episodes: nil
    }
  }
}
