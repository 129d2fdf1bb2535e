import Messages

/// Reads an exported chat line by line: a message reaches to the next line with a head.
final class WhatsAppReader: LineLogReader {
  let lines: FileLines
  private let survey: WhatsAppSurvey
  var log: ChatLog
  private var text = TextCapture()
  /// The message whose lines are being gathered.
  private var row: (source: SourcePosition, stamp: WhatsAppStamp, sender: String)?
  var isFinished = false

  /// - Throws: `ReadingError`.
  init(_ source: ByteSource, options: ReadingOptions, blockSize: Int = 1 << 18) throws {
    survey = try WhatsAppSurvey(source)
    lines = try FileLines(source, blockSize: blockSize)
    log = ChatLog(path: source.path, options: options)
  }

  func take(_ line: FileLines.Line) {
    if line.isContinuation { return append(line.text, to: line.end) }
    switch WhatsAppLine(line.text) {
    case .more(let text):
      if row != nil { self.text.append(.newline) }
      append(text, to: line.end)
    case .notice: emit()
    case .message(let stamp, let sender, let text):
      emit()
      row = (SourcePosition(path: log.path, offset: line.offset, length: 0), stamp, sender)
      append(text, to: line.end)
    }
  }

  private func append(_ piece: ByteView, to end: Int) {
    guard let row else { return }
    self.row?.source.length = end - row.source.offset
    text.append(piece)
  }

  private func emit() {
    guard let row else { return }
    let body = WhatsAppText.typed(text.take())
    let sent = row.stamp.written(survey.order).map { log.clock.sent($0) }
    log.add(
      ChatMessage(
        sender: survey.address(row.sender), members: (survey.other == nil ? [] : [.owner]) + survey.others, sent: sent,
        body: body ?? "", exclusion: body == nil ? .deleted : nil),
      at: row.source)
    self.row = nil
  }

  func finish() {
    emit()
    if survey.isOrderInDoubt {
      log.warn("date-order", "no date tells day from month; they were read as \(Self.words(survey.order))")
    }
    if survey.other == nil && !survey.senders.isEmpty {
      log.warn(
        "owner-unknown", "the export gives only names, and nothing tells which is yours",
        "name yours with `pushback people me`")
    }
    log.close(cutTexts: text.cut)
  }

  private static func words(_ order: DateOrder) -> String {
    switch order {
    case .dayMonthYear: "day, month, year"
    case .monthDayYear: "month, day, year"
    case .yearMonthDay: "year, month, day"
    }
  }
}
