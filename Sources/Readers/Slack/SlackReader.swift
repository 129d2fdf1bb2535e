import Messages

/// Reads one day of a channel message by message.
final class SlackReader: ArchiveReader {
  private let stream: JSONStream
  private let workspace: SlackWorkspace
  /// The folder of the channel, which is its name.
  private let channel: String
  private var members: [Address]
  private var log: ChatLog
  private var isFinished = false

  /// - Throws: `ReadingError`.
  init(_ source: ByteSource, options: ReadingOptions, blockSize: Int = 1 << 18) throws {
    channel = source.place.utf8.split(separator: UInt8(ascii: "/")).dropLast().last.map { String(Substring($0)) } ?? ""
    workspace = SlackWorkspace.of(source.folder.parent)
    members = workspace.members(ofChannel: channel)
    if members.isEmpty { members = try Self.writers(source, workspace) }
    stream = try JSONStream(source, blockSize: blockSize)
    log = ChatLog(path: source.path, options: options)
  }

  var bytesRead: Int { stream.bytesRead }

  func takeWarnings() -> [Diagnostic] { log.takeWarnings() }

  func next() throws -> ArchiveRecord? {
    while log.isEmpty && !isFinished {
      do {
        if !(try step()) { finish() }
      } catch let fault as JSONFault {
        log.add(.unreadable(fault.diagnostic(path: log.path)))
        finish()
      }
    }
    return log.next()
  }

  /// Where nobody says who is in a channel, whoever wrote that day is.
  private static func writers(_ source: ByteSource, _ workspace: SlackWorkspace) throws -> [Address] {
    var writers: [Address] = []
    do {
      let stream = try JSONStream(source)
      guard try stream.next() == .beginArray else { return [] }
      while try stream.peek() == .beginObject {
        guard let user = try stream.value()["user"]?.text, user != "USLACKBOT", writers.count < ChatMessage.membersLimit
        else { continue }
        let address = workspace.address(user)
        if !writers.contains(address) { writers.append(address) }
      }
    } catch is JSONFault {}
    return writers
  }

  /// Takes one element of the list; false at the end of the file.
  private func step() throws -> Bool {
    guard try stream.peek() == .beginObject else { return try stream.next() != .end }
    let offset = stream.peekedOffset
    let row = SlackMessage(
      value: try stream.value(), channel: channel, members: members, workspace: workspace)
    guard row.isRecord else { return true }
    let end = stream.offset
    log.add(row.message, at: SourcePosition(path: log.path, offset: offset, length: end - offset))
    row.reactions.forEach { log.add($0, at: SourcePosition(path: log.path, offset: end, length: 0)) }
    return true
  }

  private func finish() {
    isFinished = true
    log.close(cutTexts: stream.cutTexts)
  }
}
