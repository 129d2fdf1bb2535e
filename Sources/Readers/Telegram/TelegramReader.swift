import Messages

/// Reads an export message by message, in constant memory.
final class TelegramReader: ArchiveReader {
  private let walk: TelegramWalk
  private let people: TelegramPeople
  private var log: ChatLog
  private var isFinished = false
  private var isOwnerMissing = false

  /// - Throws: `ReadingError`.
  init(_ source: ByteSource, options: ReadingOptions, blockSize: Int = 1 << 18) throws {
    people = try Self.survey(source)
    walk = try TelegramWalk(source, blockSize: blockSize)
    log = ChatLog(path: source.path, options: options)
  }

  var bytesRead: Int { walk.bytesRead }

  func takeWarnings() -> [Diagnostic] { log.takeWarnings() }

  func next() throws -> ArchiveRecord? {
    while log.isEmpty && !isFinished {
      do {
        if let found = try walk.next() { take(found) } else { finish() }
      } catch let fault as JSONFault {
        log.add(.unreadable(fault.diagnostic(path: log.path)))
        finish()
      }
    }
    return log.next()
  }

  /// Whoever writes in a group is a member of it.
  private static func survey(_ source: ByteSource) throws -> TelegramPeople {
    let walk = try TelegramWalk(source)
    var people = TelegramPeople()
    do {
      while let found = try walk.next() {
        people.owner = walk.owner
        if found.message["type"]?.text != "service" { people.see(found.message, in: found.chat) }
      }
    } catch is JSONFault {}
    return people
  }

  private func take(_ found: TelegramWalk.Found) {
    let row = TelegramMessage(value: found.message, chat: found.chat, people: people)
    let source = SourcePosition(path: log.path, offset: found.offset, length: found.end - found.offset)
    isOwnerMissing = isOwnerMissing || !people.isOwnerKnown(in: found.chat)
    if row.isCall { return log.add(row.call(source, &log.clock)) }
    guard !row.isService else { return }
    log.add(row.message(&log.clock), at: source)
    row.reactions(&log.clock).forEach { log.add($0, at: SourcePosition(path: log.path, offset: found.end, length: 0)) }
  }

  private func finish() {
    isFinished = true
    if isOwnerMissing {
      log.warn(
        "owner-unknown", "an export of one group does not say which member you are",
        "name your address with `pushback people me`")
    }
    log.close(cutTexts: walk.cutTexts)
  }
}
