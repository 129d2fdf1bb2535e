/// Logs of Telepathy, the chat service behind Empathy and KDE Telepathy: one `.log` a contact and day.
enum EmpathyFormat: ChatDialectFormat {
  static let name = "empathy"

  /// Known by the root element `log` with the stylesheet of the logger or an element that says `isuser`.
  static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    guard XMLProlog.rootName(of: head) == "log" else { return false }
    let text = ByteView(head)
    return text.firstIndex(of: "log-store-xml.xsl") != nil || text.firstIndex(of: " isuser=") != nil
  }

  static func dialect(_ source: ByteSource) throws -> EmpathyDialect {
    EmpathyDialect(people: try EmpathyPeople(source))
  }
}
