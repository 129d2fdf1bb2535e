import Messages

/// An XMPP address: `node@host/resource` (RFC 7622).
struct XMPPAddress: Hashable {
  /// Without the resource, in lower case.
  var bare: String
  var resource: String

  /// Nil for an empty text.
  init?(_ text: XMLText?) {
    guard let text = text?.string, !text.isEmpty else { return nil }
    self.init(text)
  }

  init(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    bare = String(parts[0]).trimmingASCIISpaces.lowercased()
    resource = parts.count > 1 ? String(parts[1]) : ""
  }

  /// A server has no `@`.
  var address: Address { bare.contains("@") ? .email(bare) : Address(kind: .handle, value: bare) }

  /// Somebody in a room, where `resource` is what they call themselves; the room itself has no address.
  var occupant: Address? {
    resource.isEmpty ? nil : Address(kind: .handle, value: "\(bare)/\(resource.lowercased())", name: resource)
  }

  /// Whether its host is called as servers call those of rooms: `conference.post.example`.
  var isOfRoom: Bool {
    guard let at = bare.firstIndex(of: "@") else { return false }
    return Self.roomHosts.contains(String(bare[at...].dropFirst().prefix { $0 != "." }))
  }

  private static let roomHosts: Set<String> = ["conference", "conf", "muc", "rooms", "groupchat"]
}
