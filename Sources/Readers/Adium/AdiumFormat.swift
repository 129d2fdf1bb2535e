/// Logs of the Mac program Adium: `*.chatlog` and the `.xml` inside, in the Unified Logging Format.
enum AdiumFormat: ChatDialectFormat {
  static let name = "adium"

  /// Known by the root element `chat` in the namespace of the format, whatever its version.
  static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    guard XMLProlog.rootName(of: head) == "chat" else { return false }
    return ByteView(head).prefix(4096).firstIndex(of: "purl.org/net/ulf/ns/") != nil
  }

  static func dialect(_ source: ByteSource) throws -> AdiumDialect {
    AdiumDialect(people: try AdiumPeople(source))
  }
}
