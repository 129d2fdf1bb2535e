import Messages

/// One kind of archive file that can be read.
///
/// To add a format: one new folder with a type that conforms, and one line in `Formats.swift`.
public protocol Format: SendableMetatype {
  /// The name in `--format NAME` and in the import report: lower case, `mbox`, `sms-backup`.
  static var name: String { get }
  /// Whether a file that begins with these bytes is of this format.
  ///
  /// - Parameters:
  ///   - head: the first 64 KiB of the file at most, or less when the file is shorter.
  ///   - path: the place of the source, for formats that cannot be told from their content alone.
  static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool
  /// Opens a source for reading from its first byte.
  ///
  /// - Throws: `ReadingError` when it cannot be opened.
  static func open(_ source: ByteSource, options: ReadingOptions) throws -> any ArchiveReader
}

extension Format {
  /// Whether a source at `place` that begins with these bytes is of this format.
  public static func recognises(_ head: [UInt8], at place: String) -> Bool {
    head.withUnsafeBytes { recognises(head: $0, path: place) }
  }
}

/// A format whose files can be read from the start of any record, and grow by more of them at the end.
public protocol ResumableFormat: Format {
  /// Opens a source for reading from a record on; from its first byte where no record begins there.
  ///
  /// - Parameter offset: that of a record that was read before, or a reader's `resumeOffset`; 0 is the first byte.
  static func open(_ source: ByteSource, from offset: Int, options: ReadingOptions) throws -> any ArchiveReader
  /// Whether a record, or nothing more, may begin with these bytes; if not, what stood in front of them was not whole.
  static func mayBegin(with bytes: UnsafeRawBufferPointer) -> Bool
}

extension ResumableFormat {
  public static func open(_ source: ByteSource, options: ReadingOptions) throws -> any ArchiveReader {
    try open(source, from: 0, options: options)
  }
}

/// Reads one archive file record by record, in constant memory.
///
/// A reader is used from one thread. Data problems are returned as `ArchiveRecord.unreadable` or collected in `warnings`;
/// only trouble with the file itself is thrown.
public protocol ArchiveReader: AnyObject {
  /// The next record, or nil at the end of the file.
  ///
  /// - Throws: `ReadingError` when the file can no longer be read.
  func next() throws -> ArchiveRecord?
  /// Bytes of the file consumed so far, for progress.
  var bytesRead: Int { get }
  /// Repairs and fallbacks since the last call, oldest first; the call empties the list.
  func takeWarnings() -> [Diagnostic]
  /// Where a reader may begin that shall give what follows the last record; nil where only the beginning will do.
  var resumeOffset: Int? { get }
}

extension ArchiveReader {
  public var resumeOffset: Int? { nil }
}

/// What a reader finds: every record of a file is exactly one of these, so that the counts add up.
public enum ArchiveRecord: Sendable, Equatable {
  case message(Message)
  case call(Call)
  case event(CalendarEvent)
  case excluded(Exclusion)
  case unreadable(Diagnostic)
}

/// What the user asked of the readers.
public struct ReadingOptions: Sendable {
  /// Take in mail from mailing lists.
  public var includesLists: Bool
  /// Minutes east of UTC, at a moment, of the clock that times without a zone were read from; nil takes UTC.
  public var offsetMinutes: (@Sendable (Instant) -> Int)?

  public init(includesLists: Bool = false, offsetMinutes: (@Sendable (Instant) -> Int)? = nil) {
    self.includesLists = includesLists
    self.offsetMinutes = offsetMinutes
  }
}

/// Trouble with a file as such: thrown, because nothing of the file can be trusted.
public enum ReadingError: Error, Equatable, CustomStringConvertible {
  case cannotOpen(path: String, reason: String)
  case cannotRead(path: String, offset: Int, reason: String)
  case unknownFormat(path: String)

  /// What, where, and what to do next.
  public var description: String {
    switch self {
    case .cannotOpen(let path, let reason): "\(path): cannot be opened (\(reason)); check the path and its permissions"
    case .cannotRead(let path, let offset, let reason):
      "\(path)@\(offset): reading failed (\(reason)); copy the file to a local disk and try again"
    case .unknownFormat(let path):
      "\(path): none of the known formats; `pushback import --help` lists them"
    }
  }
}
