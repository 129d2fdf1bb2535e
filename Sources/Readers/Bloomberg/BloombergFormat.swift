/// Compliance dumps of Bloomberg's chat rooms ("FileDump").
enum BloombergFormat: ChatDialectFormat {
  static let name = "bloomberg"

  /// Known by the root element `FileDump` with a conversation.
  static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    guard XMLProlog.rootName(of: head) == "FileDump" else { return false }
    return ByteView(head).firstIndex(of: "<Conversation") != nil
  }

  static func dialect(_ source: ByteSource) -> BloombergDialect { BloombergDialect() }
}
