import Messages

/// Reads one backup of SMS Backup & Restore: messages, group threads and calls, record by record.
final class SmsBackupReader: ArchiveReader {
  private let path: String
  private let stream: XMLStream
  private let names: SmsBackupNames
  private var book = PhoneBook()
  private var warnings: [Diagnostic] = []
  private var tally = SmsBackupTally()

  /// What the present block gave and nobody asked for yet; `next` is the first of them.
  private var ready: [Record] = []
  private var nextReady = 0

  /// The element that is open.
  private enum Row {
    case sms(SmsRow)
    case mms(MmsRow)
    case call(CallRow)
  }

  private var row: Row?
  private var rowExtent = TagExtent(offset: 0, line: 1)

  /// - Throws: `ReadingError.cannotOpen`.
  init(path: String, blockSize: Int = XMLStream.defaultBlockSize) throws {
    self.path = path
    stream = try XMLStream(path: path, blanking: "data", blockSize: blockSize)
    names = SmsBackupNames(stream)
  }

  var bytesRead: Int { stream.bytesRead }

  func takeWarnings() -> [Diagnostic] {
    defer { warnings.removeAll() }
    return warnings
  }

  func next() throws -> Record? {
    while nextReady == ready.count {
      ready.removeAll(keepingCapacity: true)
      nextReady = 0
      guard try readMore() else { return nil }
    }
    nextReady += 1
    return ready[nextReady - 1]
  }

  private func readMore() throws -> Bool {
    guard try stream.advance(self) else { return false }
    if let fault = stream.fault { recover(from: fault) }
    if stream.isFinished { finish() }
    return true
  }

  /// Gives up the record that is broken, and goes on with the next one.
  private func recover(from fault: XMLFault) {
    ready.append(.unreadable(fault.diagnostic(path: path)))
    row = nil
    tally.faults += 1
    _ = stream.resume(at: ["sms", "mms", "call"])
  }

  private func finish() {
    warnings += tally.warnings(path: path, input: stream.input)
  }
}

extension SmsBackupReader: XMLHandler {
  func startElement(_ tag: StartTag) {
    switch tag.name {
    case names.sms: open(.sms(SmsRow(tag, names)), tag)
    case names.mms: open(.mms(MmsRow(tag, names)), tag)
    case names.call: open(.call(CallRow(tag, names)), tag)
    case names.part: changeMms { $0.addPart(tag, names) }
    case names.addr: changeMms { $0.addPerson(tag, names) }
    case names.smses, names.calls: tally.claimed = tag.integer(names.count)
    default: break
    }
  }

  func endElement(_ name: XMLName, end: Int) {
    guard let row, name == names.sms || name == names.mms || name == names.call else { return }
    let source = SourcePosition(path: path, offset: rowExtent.offset, length: end - rowExtent.offset)
    ready.append(record(of: row, source))
    self.row = nil
  }

  private func open(_ row: Row, _ tag: StartTag) {
    tally.elements += 1
    self.row = row
    rowExtent = tag.extent
  }

  private func changeMms(_ change: (inout MmsRow) -> Void) {
    guard case .mms(var mms) = row else { return }
    // Taken out, so that its arrays are changed in place.
    row = nil
    change(&mms)
    row = .mms(mms)
  }

  private func record(of row: Row, _ source: SourcePosition) -> Record {
    switch row {
    case .sms(let sms): sms.envelope(&book).record(source, line: rowExtent.line)
    case .mms(let mms): mms.envelope(&book).record(source, line: rowExtent.line)
    case .call(let call): call.record(source, line: rowExtent.line, &book)
    }
  }
}
