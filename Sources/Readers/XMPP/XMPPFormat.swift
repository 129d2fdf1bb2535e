/// Archives of XMPP accounts: exports of a server (XEP-0227), archived stanzas (XEP-0313, XEP-0297) and collections
/// (XEP-0136).
enum XMPPFormat: ChatDialectFormat {
  static let name = "xmpp"

  private static let roots: Set<String> = [
    "server-data", "archive", "results", "result", "forwarded", "messages", "message", "iq", "chat", "save", "list",
    "store", "stream", "stream:stream", "history", "log",
  ]
  private static let namespaces: [StaticString] = [
    "urn:xmpp:pie:0", "urn:xmpp:mam:", "urn:xmpp:forward:0", "urn:xmpp:archive", "xmpp.org/extensions/xep-0136.html#ns",
  ]

  /// Known by a root element of an archive, and one of the namespaces near the start.
  static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    guard let root = XMLProlog.rootName(of: head), roots.contains(root) else { return false }
    let text = ByteView(head)
    return namespaces.contains { text.firstIndex(of: $0) != nil }
  }

  static func dialect(_ source: ByteSource) throws -> XMPPDialect {
    XMPPDialect(survey: try XMPPSurvey(source))
  }
}
