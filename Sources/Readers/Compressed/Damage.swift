import Messages
import Synchronization

/// What is wrong with a compressed file, found while its bytes are read: they end there.
///
/// Noted rather than thrown, so that what was read before stays. All who open the same source share one note.
final class Damage: Sendable {
  private let first = Mutex<Diagnostic?>(nil)

  var diagnostic: Diagnostic? { first.withLock(\.self) }

  /// Keeps what was found first.
  func note(_ diagnostic: Diagnostic) { first.withLock { $0 = $0 ?? diagnostic } }
}

extension ByteSource {
  /// Opens it as a format; what is wrong with a compressed file comes as the last record.
  ///
  /// - Parameter offset: that of a record that was read before, where the format is resumable.
  /// - Throws: `ReadingError`.
  public func reader(
    _ format: any Format.Type, from offset: Int = 0, _ options: ReadingOptions
  ) throws -> any ArchiveReader {
    let reader =
      if offset > 0, let format = format as? any ResumableFormat.Type {
        try format.open(self, from: offset, options: options)
      } else {
        try format.open(self, options: options)
      }
    return isPlain ? reader : DamageReader(reader, damage)
  }
}

/// Hands out the records of a compressed source, and at the end what is wrong with it as one more.
final class DamageReader: ArchiveReader {
  private let reader: any ArchiveReader
  private let damage: Damage
  private var isFinished = false

  init(_ reader: any ArchiveReader, _ damage: Damage) {
    self.reader = reader
    self.damage = damage
  }

  var bytesRead: Int { reader.bytesRead }

  func takeWarnings() -> [Diagnostic] { reader.takeWarnings() }

  func next() throws -> ArchiveRecord? {
    if let record = try reader.next() { return record }
    defer { isFinished = true }
    return isFinished ? nil : damage.diagnostic.map(ArchiveRecord.unreadable)
  }
}
