import Foundation
import Messages
import Testing

@testable import Readers

/// A committed file of mail.
struct MboxFixture: CustomTestStringConvertible {
  let url: URL
  let bytes: [UInt8]

  var testDescription: String { url.lastPathComponent }

  /// Every fixture of mail, by name, and behind them the seeds of the fuzzer.
  static let all = files("../Fixtures/handwritten/mbox") + files("../../../Fuzzing/Seeds/mbox")

  private static func files(_ path: String) -> [MboxFixture] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: path).standardized
    let urls = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return urls.filter { $0.pathExtension != "dict" }.sorted { $0.path < $1.path }.compactMap { url in
      (try? Data(contentsOf: url)).map { MboxFixture(url: url, bytes: Array($0)) }
    }
  }

  static func named(_ name: String) throws -> MboxFixture {
    try #require(all.first { $0.url.lastPathComponent == name })
  }

  /// All records of these bytes, read in blocks of this size.
  static func records(
    of bytes: [UInt8], blockSize: Int = 4096, largest: Int = MboxReader.largestMessage, includesLists: Bool = false
  ) throws -> [ArchiveRecord] {
    let file = ScratchFile(bytes)
    let window = try FileWindow(ByteSource(file: file.path), blockSize: blockSize)
    let reader = try MboxReader(window: window, options: ReadingOptions(includesLists: includesLists), largest: largest)
    var records: [ArchiveRecord] = []
    while let record = try reader.next() { records.append(record.withoutPath) }
    return records
  }
}

extension ArchiveRecord {
  /// The record as it is in any file.
  fileprivate var withoutPath: ArchiveRecord {
    switch self {
    case .message(var message):
      message.source.path = ""
      return .message(message)
    case .excluded(var exclusion):
      exclusion.source.path = ""
      return .excluded(exclusion)
    case .unreadable(var diagnostic):
      diagnostic.path = ""
      return .unreadable(diagnostic)
    case .call, .event: return self
    }
  }

  var message: Message? {
    if case .message(let message) = self { return message }
    return nil
  }

  var exclusion: ExclusionReason? {
    if case .excluded(let exclusion) = self { return exclusion.reason }
    return nil
  }
}
