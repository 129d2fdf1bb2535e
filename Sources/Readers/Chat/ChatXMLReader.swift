import Messages

/// Reads a chat log in XML record by record, in constant memory, in a dialect.
final class ChatXMLReader<Dialect: ChatDialect>: ArchiveReader {
  private let stream: XMLStream
  private var dialect: Dialect
  private var log: ChatLog

  /// - Parameter dialect: may itself read the file once before, to see who takes part.
  /// - Throws: `ReadingError.cannotOpen`.
  init(
    _ source: ByteSource, options: ReadingOptions, blockSize: Int = XMLStream.defaultBlockSize, _ dialect: Dialect
  ) throws {
    stream = try .chatLog(source, Dialect.self, blockSize: blockSize)
    self.dialect = dialect
    log = ChatLog(path: source.path, options: options)
  }

  var bytesRead: Int { stream.bytesRead }

  func takeWarnings() -> [Diagnostic] { log.takeWarnings() }

  func next() throws -> ArchiveRecord? {
    while log.isEmpty {
      guard try stream.advance(self) else { return nil }
      if let fault = stream.fault { recover(from: fault) }
      if stream.isFinished { close() }
    }
    return log.next()
  }

  /// Gives up the record that is broken, and goes on with the next one.
  private func recover(from fault: XMLFault) {
    if fault.reason == .truncated && !dialect.isInsideRecord && !stream.input.elision.isInsideMarkup {
      if !Dialect.isRootless { warnOfMissingEnd(fault) }
      return
    }
    log.add(fault.diagnostic(path: log.path))
    dialect.abandon()
    _ = stream.resume(at: Dialect.records)
  }

  /// Programs that append to a log leave it so when they crash; nothing is lost.
  private func warnOfMissingEnd(_ fault: XMLFault) {
    log.warn("unclosed-log", "the file ends without its closing tag; every message in it was read", line: fault.line)
  }

  private func close() {
    let repairs = stream.input.repair.counts
    if repairs.losses > 0 {
      log.warn("illegal-characters", "\(repairs.losses) characters that XML forbids were replaced or left out")
    }
    log.close(cutTexts: dialect.cutTexts + stream.input.cutValues)
  }
}

extension ChatXMLReader: XMLHandler {
  func startElement(_ tag: StartTag) { dialect.start(tag, &log) }

  func text(_ text: XMLText) { dialect.text(text) }

  func endElement(_ name: XMLName, end: Int) { dialect.end(name, at: end, &log) }
}

extension XMLStream {
  /// A stream as a dialect needs it.
  static func chatLog<Dialect: ChatDialect>(
    _ source: ByteSource, _: Dialect.Type, blockSize: Int = XMLStream.defaultBlockSize
  ) throws -> XMLStream {
    try XMLStream(
      source, attributes: Dialect.attributes, wantsText: true, isRootless: Dialect.isRootless,
      blockSize: blockSize)
  }
}

/// Looks at every start tag of a chat log before it is read: who takes part is often only known at its end.
final class ChatSurvey<Dialect: ChatDialect>: XMLHandler {
  private let look: (StartTag) -> Void

  private init(_ look: @escaping (StartTag) -> Void) { self.look = look }

  /// - Throws: `ReadingError`.
  static func read(_ source: ByteSource, _ dialect: Dialect.Type, _ look: @escaping (StartTag) -> Void) throws {
    let stream = try XMLStream.chatLog(source, dialect, blockSize: 1 << 16)
    let survey = ChatSurvey(look)
    while try stream.advance(survey) {
      if stream.fault != nil { _ = stream.resume(at: Dialect.records) }
    }
  }

  func startElement(_ tag: StartTag) { look(tag) }

  func endElement(_ name: XMLName, end: Int) {}
}

extension Diagnostic {
  /// A record inside which another begins: what it said is not trusted.
  static func unclosed(_ tag: TagExtent, path: String) -> Diagnostic {
    Diagnostic(
      .unreadable, code: "unclosed-record", path: path, offset: tag.offset, line: tag.line,
      what: "another record begins inside this one")
  }
}

extension XMLText {
  var view: ByteView { ByteView(UnsafeRawBufferPointer(bytes)) }
}
