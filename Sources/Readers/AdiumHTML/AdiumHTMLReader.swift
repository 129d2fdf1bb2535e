import Messages

/// Reads a log entry by entry: an entry reaches to the next line with a head.
final class AdiumHTMLReader: LineLogReader {
  let lines: FileLines
  private let names: AdiumHTMLNames
  var log: ChatLog
  private var html = TextCapture()
  /// The message whose lines are being gathered.
  private var row: (source: SourcePosition, sender: Address?, sent: SentTime?)?
  /// The day of the last message, counted from that of the file, and its time.
  private var (day, lastSeconds) = (0, 0)
  var isFinished = false

  init(_ source: ByteSource, _ lines: FileLines, _ options: ReadingOptions) {
    self.lines = lines
    names = AdiumHTMLNames(source)
    log = ChatLog(path: source.path, options: options)
  }

  func take(_ line: FileLines.Line) {
    let text = line.offset == 0 ? line.text.withoutPreamble : line.text
    guard !line.isContinuation, let head = AdiumHTMLLine(text) else {
      if row != nil, !line.isContinuation { html.append(.newline) }
      return append(text, to: line.end)
    }
    emit()
    guard head.kind != .status else { return }
    let sender = head.kind == .sent ? Address.owner : names.address(head.sender)
    row = (SourcePosition(path: log.path, offset: line.offset, length: 0), sender, sent(head))
    append(head.rest, to: line.end)
  }

  private func append(_ piece: ByteView, to end: Int) {
    guard let row else { return }
    self.row?.source.length = end - row.source.offset
    html.append(piece)
  }

  /// Only times of day are written: when they go back by hours, it is the day after.
  private func sent(_ head: AdiumHTMLLine) -> SentTime? {
    guard let date = names.date, let seconds = head.seconds else { return nil }
    if seconds < lastSeconds - 6 * 3600 { day += 1 }
    lastSeconds = seconds
    let civil = date.adding(days: day)
    return WrittenTime(
      year: civil.year, month: civil.month, day: civil.day, hour: seconds / 3600, minute: seconds / 60 % 60,
      second: seconds % 60
    ).map { log.clock.sent($0) }
  }

  private func emit() {
    guard let row else { return }
    let text = html.take()
    var body = HTMLText.text(of: Array(text.utf8))
    TextCleaning.clean(&body)
    TextCleaning.trim(&body)
    log.add(
      ChatMessage(
        sender: row.sender, members: row.sender == .owner ? names.others : [.owner], sent: row.sent,
        body: String(decoding: body, as: UTF8.self)),
      at: row.source)
    self.row = nil
  }

  func finish() {
    emit()
    log.close(cutTexts: html.cut)
  }
}
