/// Compliance exports of persistent chat rooms of Lync and Skype for Business.
enum LyncFormat: ChatDialectFormat {
  static let name = "lync"

  /// Known by the root element `Conversations` with a channel.
  static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    guard XMLProlog.rootName(of: head) == "Conversations" else { return false }
    return ByteView(head).firstIndex(of: "<Channel") != nil
  }

  static func dialect(_ source: ByteSource) throws -> LyncDialect {
    LyncDialect(rooms: try LyncRooms(source))
  }
}
