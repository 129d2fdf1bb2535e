/// Walks over an export and hands out its messages one by one: an export of everything may be larger than memory.
final class TelegramWalk {
  /// One element of `messages` and where it stands.
  struct Found {
    var message: JSONValue
    var chat: TelegramChat
    var offset: Int
    var end: Int
  }

  private enum Frame {
    /// The export of everything, or a chat.
    case root
    /// `chats` and `left_chats`, and their list.
    case chats, list
    case chat, messages
  }

  private let stream: JSONStream
  private var frames: [Frame] = []
  private var chat = TelegramChat()
  /// The id of the owner, once `personal_information` was met.
  private(set) var owner: String?

  /// - Throws: `ReadingError.cannotOpen`.
  init(_ source: ByteSource, blockSize: Int = 1 << 18) throws {
    stream = try JSONStream(source, blockSize: blockSize)
  }

  var bytesRead: Int { stream.bytesRead }
  var cutTexts: Int { stream.cutTexts }

  /// The next message; nil at the end of the export.
  ///
  /// - Throws: `JSONFault`, `ReadingError`.
  func next() throws -> Found? {
    while true {
      if frames.last == .messages {
        if let found = try message() { return found }
      } else if !(try step()) {
        return nil
      }
    }
  }

  private func message() throws -> Found? {
    guard try stream.peek() != .endArray else {
      _ = try stream.next()
      frames.removeLast()
      return nil
    }
    let offset = stream.peekedOffset
    return Found(message: try stream.value(), chat: chat, offset: offset, end: stream.offset)
  }

  /// Takes one token outside of messages; false at the end.
  private func step() throws -> Bool {
    switch try stream.next() {
    case .end: return false
    case .beginObject: begin()
    case .name(let name): try member(name)
    case .endObject, .endArray: _ = frames.popLast()
    case .beginArray: frames.append(.list)
    default: break
    }
    return true
  }

  private func begin() {
    if frames.last == .list { chat = TelegramChat() }
    frames.append(frames.isEmpty ? .root : .chat)
  }

  private func member(_ name: String) throws {
    switch (frames.last, name) {
    case (.root, "chats"), (.root, "left_chats"): try enter(.chats, at: .beginObject)
    case (.chats, "list"): try enter(.list, at: .beginArray)
    case (.root, "messages"), (.chat, "messages"): try enter(.messages, at: .beginArray)
    case (.root, "personal_information"): owner = TelegramPeople.id(try stream.value()["user_id"])
    case (.root, "name"), (.root, "type"), (.root, "id"), (.chat, "name"), (.chat, "type"), (.chat, "id"):
      chat.take(name, try stream.value())
    default: try stream.skipValue()
    }
  }

  /// Goes into a container, or passes over what stands in its place.
  private func enter(_ frame: Frame, at token: JSONStream.Token) throws {
    guard try stream.peek() == token else { return try stream.skipValue() }
    _ = try stream.next()
    frames.append(frame)
  }
}
