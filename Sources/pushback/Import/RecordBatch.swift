import Messages
import Readers

/// Some records of one file in their order, and how far the reader is behind them.
struct RecordBatch: Sendable {
  var records: [ArchiveRecord] = []
  var warnings: [Diagnostic] = []
  /// Bytes of the file consumed so far.
  var bytesRead = 0
  /// Where a reader may go on; nil where only the beginning will do.
  var resumeOffset: Int?
  /// Whether the file ends here.
  var isLast = false
  /// About how many bytes of memory it takes.
  private(set) var weight = 0

  /// Large enough to cost little to hand over, small enough for some of them to fit into memory.
  private static let mostRecords = 256
  private static let mostBytes = 1 << 20

  var isFull: Bool { records.count >= Self.mostRecords || weight >= Self.mostBytes }

  mutating func add(_ record: ArchiveRecord) {
    records.append(record)
    weight += record.weight
  }
}

extension ArchiveRecord {
  /// Texts, and a guess at the rest.
  fileprivate var weight: Int {
    switch self {
    case .message(let message):
      512 + message.body.utf8.count + message.subject.utf8.count + 128 * message.recipients.count
    case .event(let event): 512 + 128 * event.meeting.attendees.count + 8 * event.starts.count
    case .call, .excluded, .unreadable: 512
    }
  }
}

extension RecordBatch {
  /// Reads the next records, and gives the batch when there are enough or no more.
  ///
  /// - Throws: `ReadingError`.
  init(_ reader: any ArchiveReader) throws {
    while !isFull {
      guard let record = try reader.next() else {
        isLast = true
        break
      }
      add(record)
    }
    warnings = reader.takeWarnings()
    bytesRead = reader.bytesRead
    resumeOffset = reader.resumeOffset
  }
}
