/// Histories of MSN and Windows Live Messenger: one file a contact.
enum MessengerFormat: ChatDialectFormat {
  static let name = "messenger"

  /// Known by the root element `Log` with its sessions, or with the stylesheet that the program names.
  static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    guard XMLProlog.rootName(of: head) == "Log" else { return false }
    let text = ByteView(head)
    return text.firstIndex(of: "FirstSessionID") != nil || text.firstIndex(of: "MessageLog.xsl") != nil
      || text.firstIndex(of: " SessionID=") != nil
  }

  static func dialect(_ source: ByteSource) throws -> MessengerDialect {
    MessengerDialect(people: try MessengerPeople(source, siblings: MessengerSiblings.heads(of: source)))
  }
}
