import Messages

/// Reads one backup of SMS Backup & Restore: messages, group threads and calls, record by record.
final class SmsBackupReader: ArchiveReader {
  private let path: String
  private let stream: XMLStream
  private let names: SmsBackupNames
  private var book = PhoneBook()
  private var tally = SmsBackupTally()
  private var warnings: [Diagnostic] = []
  /// What the present block gave.
  private var ready = RecordQueue()

  // The element that is open: one of these at most.
  private var sms: SmsRow?
  private var mms: MmsRow?
  private var call: CallRow?
  private var extent = TagExtent(offset: 0, line: 1)

  /// - Parameter plain: elements that are read without a parser where they are written plainly, which must make no
  ///   difference.
  /// - Throws: `ReadingError.cannotOpen`.
  init(
    _ source: ByteSource, plain: [StaticString] = SmsBackupNames.elements,
    blockSize: Int = XMLStream.defaultBlockSize, cap: Int = AttributeElision.defaultCap
  ) throws {
    path = source.path
    stream = try XMLStream(
      source, attributes: SmsBackupNames.attributes, plain: plain, blockSize: blockSize, cap: cap)
    names = SmsBackupNames(stream)
  }

  var bytesRead: Int { stream.bytesRead }

  func takeWarnings() -> [Diagnostic] {
    defer { warnings.removeAll() }
    return warnings
  }

  func next() throws -> ArchiveRecord? {
    while ready.isEmpty {
      guard try stream.advance(self) else { return nil }
      if let fault = stream.fault { recover(from: fault) }
      if stream.isFinished { warnings += tally.warnings(path: path, input: stream.input) }
    }
    return ready.next()
  }

  /// Gives up the record that is broken, and goes on with the next one.
  private func recover(from fault: XMLFault) {
    ready.append(.unreadable(fault.diagnostic(path: path)))
    closeRow()
    _ = stream.resume(at: ["sms", "mms", "call"])
  }
}

extension SmsBackupReader: XMLHandler {
  func startElement(_ tag: StartTag) {
    switch tag.name {
    case names.sms:
      beginRow(tag)
      // Mostly one tag: then it is a record at once.
      guard let end = tag.extent.emptyEnd else { return sms = SmsRow(tag, names, &book) }
      ready.append(SmsRow(tag, names, &book).envelope.record(source(upTo: end), line: extent.line))
    case names.mms:
      beginRow(tag)
      mms = MmsRow(tag, names, &book)
    case names.call:
      beginRow(tag)
      call = CallRow(tag, names, &book)
    case names.part: mms?.addPart(tag, names)
    case names.addr: mms?.addAddress(tag, names, &book)
    case names.smses, names.calls: tally.claimed = tag.integer(names.count)
    default: break
    }
  }

  func endElement(_ name: XMLName, end: Int) {
    guard name == names.sms || name == names.mms || name == names.call else { return }
    if let row = sms.take() { ready.append(row.envelope.record(source(upTo: end), line: extent.line)) }
    if let row = mms.take() { ready.append(row.envelope().record(source(upTo: end), line: extent.line)) }
    if let row = call.take() { ready.append(row.record(source(upTo: end), line: extent.line)) }
  }

  private func source(upTo end: Int) -> SourcePosition {
    SourcePosition(path: path, offset: extent.offset, length: end - extent.offset)
  }

  /// A record that is still open was never closed: what it said is not trusted.
  private func beginRow(_ tag: StartTag) {
    if sms != nil || mms != nil || call != nil {
      ready.append(
        .unreadable(
          "unclosed-record", "another record begins inside this one", source(upTo: extent.offset), extent.line))
    }
    tally.elements += 1
    closeRow()
    extent = tag.extent
  }

  private func closeRow() {
    sms = nil
    mms = nil
    call = nil
  }
}
