/// Chats in the schema of this project, `chat.xsd`: for programs that have no reader of their own.
enum ChatXMLFormat: ChatDialectFormat {
  static let name = "chat-xml"
  static let namespace: StaticString = "urn:pushback:chat:1"

  /// Known by the root element `chats` in the namespace of the schema.
  static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    XMLProlog.rootName(of: head) == "chats" && ByteView(head).prefix(4096).firstIndex(of: namespace) != nil
  }

  static func dialect(_ source: ByteSource) -> ChatXMLDialect {
    ChatXMLDialect()
  }
}
