import Messages

/// Reads a history line by line: each is a message, or a notice that is no record.
final class PsiReader: LineLogReader {
  let lines: FileLines
  var log: ChatLog
  var isFinished = false

  private let contact: Address?
  private var text = TextCapture()
  /// The message whose line is being read.
  private var row: (source: SourcePosition, line: Head)?
  /// Whether the line before is none of a history: lines in a row are one damage.
  private var isDamaged = false

  /// What stands in front of the text.
  private struct Head {
    let kind: PsiLine.Kind
    let isSent: Bool
    let isDouble: Bool
    let sent: SentTime?
  }

  /// - Throws: `ReadingError`.
  init(_ source: ByteSource, options: ReadingOptions, blockSize: Int = 1 << 18) throws {
    lines = try FileLines(source, blockSize: blockSize)
    log = ChatLog(path: source.path, options: options)
    contact = Self.contact(source.name)
  }

  /// Whom a name of a file names: `kim_at_post.example.history`, other signs as `%` and two digits.
  private static func contact(_ name: String) -> Address? {
    var account = name.droppingSuffix(".history")
    if let at = account.firstRange(of: "_at_") { account.replaceSubrange(at, with: "@") }
    let decoded = Array(account.utf8).withView(PercentText.decoded)
    return ChatHandle.address(String(decoding: decoded, as: UTF8.self), service: "psi")
  }

  func take(_ line: FileLines.Line) {
    let text = line.offset == 0 ? line.text.withoutPreamble : line.text
    if line.isContinuation { return append(text, to: line.end) }
    emit()
    let source = SourcePosition(path: log.path, offset: line.offset, length: 0)
    guard let read = PsiLine(text) else { return noteDamage(text, source) }
    isDamaged = false
    guard read.kind != .notice else { return }
    let sent = read.time.map { log.clock.sent($0) }
    row = (source, Head(kind: read.kind, isSent: read.isSent, isDouble: read.isDouble, sent: sent))
    append(read.text, to: line.end)
  }

  private func noteDamage(_ text: ByteView, _ source: SourcePosition) {
    guard !text.trimmed.isEmpty else { return }
    if !isDamaged { log.add(.unreadable("damaged-line", "the line is none of a history", source, nil)) }
    isDamaged = true
  }

  private func append(_ piece: ByteView, to end: Int) {
    guard let row else { return }
    self.row?.source.length = end - row.source.offset
    text.append(piece)
  }

  private func emit() {
    guard let (source, head) = row else { return }
    let raw = text.take()
    let body = PsiText.unescaped(head.isDouble ? PsiText.undoubled(raw) : raw).trimmingASCIISpaces
    log.add(
      ChatMessage(
        sender: head.isSent ? .owner : contact, members: head.isSent ? [contact].compactMap(\.self) : [.owner],
        sent: head.sent, body: body, exclusion: head.kind == .automatic ? .automatic : nil),
      at: source)
    row = nil
  }

  func finish() {
    emit()
    log.close(cutTexts: text.cut)
  }
}
