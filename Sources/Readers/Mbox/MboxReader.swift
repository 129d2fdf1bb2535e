import Messages

/// Reads an mbox, or a file that is one message, record by record through a sliding window.
///
/// The position of a record runs from its separator line to the next one, so the records of an mbox cover the file.
public final class MboxReader: ArchiveReader {
  /// Of a larger message the rest is passed over.
  static let largestMessage = 256 << 20
  /// Bytes that tell a separator line from a header field.
  private static let firstLook = 5

  private let window: FileWindow
  private let parser: MailParser
  private let options: ReadingOptions
  /// What else is known of all messages: those in a mailbox of drafts were never sent, those in one of junk are bulk.
  private let exclusion: ExclusionReason?
  private let isSent: Bool
  /// Further records of the mail that was read last, the next one last.
  private var ready: [ArchiveRecord] = []
  private let largest: Int
  private var splitter = MboxSplitter()
  private var hasStarted = false
  /// Whether the file is one message without a separator line.
  private var isBare = false
  private var warnings: [Diagnostic] = []

  /// - Parameter offset: where a separator line begins or the file ends; if neither, reading begins with the file.
  /// - Throws: `ReadingError.cannotRead`.
  init(
    window: FileWindow, from offset: Int = 0, options: ReadingOptions, largest: Int = MboxReader.largestMessage
  ) throws {
    self.window = window
    self.largest = largest
    self.options = options
    parser = MailParser(options: options)
    exclusion = MailboxName.exclusion(of: window.source.place)
    isSent = MailboxName.isSent(window.source.place)
    if offset > 0, try window.peek(at: offset, count: 64).withUnsafeBytes(MboxFormat.mayBegin) {
      _ = window.seek(to: offset)
    }
  }

  public var bytesRead: Int { window.offset }

  public var resumeOffset: Int? { isBare || !ready.isEmpty ? nil : window.offset }

  public func takeWarnings() -> [Diagnostic] {
    defer { warnings = [] }
    return warnings + parser.takeWarnings()
  }

  public func next() throws -> ArchiveRecord? {
    if let record = ready.popLast() { return record }
    if !hasStarted { try start() }
    if window.view.isEmpty, try !window.fill() { return nil }
    while true {
      if case .message(let length) = step() { return take(length) }
      if window.view.count >= largest { return try takeOversized() }
      try window.fill()
    }
  }

  /// Passes over what stands in front of the first line, and looks which kind of file it is.
  private func start() throws {
    hasStarted = true
    while try window.view.count < Self.firstLook && window.fill() {}
    // Only once: what looks like a second mark is text.
    pass(to: window.view.withoutMark)
    repeat { pass(to: window.view.withoutLineEnds) } while try window.view.count < Self.firstLook && window.fill()
    isBare = !window.view.has("From ")
  }

  /// Drops what stands in front of a later part of the window.
  private func pass(to rest: ByteView) { window.consume(window.view.count - rest.count) }

  private func step() -> MboxSplitter.Step {
    if isBare { return window.isAtEnd ? .message(length: window.view.count) : .needsMore }
    return splitter.next(in: window.view, isAtEnd: window.isAtEnd)
  }

  private func take(_ length: Int) -> ArchiveRecord {
    var mail = source(window.view.prefix(length), length: length)
    mail.endsFile = window.isAtEnd && length == window.view.count
    defer { window.consume(length) }
    guard let messages = GoogleTalkMail.records(of: mail, options) else { return parser.record(of: mail) }
    ready = messages.dropFirst().reversed()
    return messages[0]
  }

  /// Reads what fits of a message that is too large, then passes over the rest of it.
  private func takeOversized() throws -> ArchiveRecord {
    let offset = window.offset
    let record = parser.record(of: source(window.view.prefix(largest), length: largest))
    warn("oversized", offset, "the message is larger than \(largest >> 20) MiB; the rest of it was passed over")
    while true {
      if case .message(let length) = step() {
        window.consume(length)
        return record.with(length: window.offset - offset)
      }
      // The lines in front of a separator are needed to know it.
      let passed = max(0, window.view.count - 2 * SeparatorCheck.longestLine)
      splitter.drop(passed)
      window.consume(passed)
      try window.fill()
    }
  }

  private func source(_ bytes: ByteView, length: Int) -> MailSource {
    let position = SourcePosition(path: window.source.path, offset: window.offset, length: length)
    let fileDate = Instant(seconds: window.source.modified)
    // A message alone is no mailbox, whatever its file is called.
    guard !isBare else { return MailSource(position: position, bytes: bytes, separator: nil, fileDate: fileDate) }
    let end = bytes.lineEnd(from: 0)
    return MailSource(
      position: position, bytes: bytes.from(end + 1), separator: bytes.prefix(end), fileDate: fileDate,
      exclusion: exclusion, isSent: isSent)
  }

  private func warn(_ code: String, _ offset: Int, _ what: String) {
    warnings.append(Diagnostic(.warning, code: code, path: window.source.path, offset: offset, what: what))
  }
}

extension ArchiveRecord {
  /// The record with another length of its source.
  fileprivate func with(length: Int) -> ArchiveRecord {
    switch self {
    case .message(var message):
      message.source.length = length
      return .message(message)
    case .excluded(var exclusion):
      exclusion.source.length = length
      return .excluded(exclusion)
    case .call, .event, .unreadable: return self
    }
  }
}
