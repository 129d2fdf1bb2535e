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

  /// - Parameter name: the path to give in records and diagnostics, if not `path`.
  /// - Throws: `ReadingError`.
  init(path: String, name: String? = nil, options: ReadingOptions, blockSize: Int = 1 << 18) throws {
    let folders = (name ?? path).utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropLast()
    channel = folders.last.map { String(Substring($0)) } ?? ""
    let export = folders.dropLast().map { String(Substring($0)) }.joined(separator: "/")
    workspace = folders.count > 1 ? SlackWorkspace.of(folder: export) : SlackWorkspace()
    members = workspace.members(ofChannel: channel)
    if members.isEmpty { members = try Self.writers(path, workspace) }
    stream = try JSONStream(path: path, blockSize: blockSize)
    log = ChatLog(path: name ?? path, options: options)
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
  private static func writers(_ path: String, _ workspace: SlackWorkspace) throws -> [Address] {
    var writers: [Address] = []
    do {
      let stream = try JSONStream(path: path)
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
