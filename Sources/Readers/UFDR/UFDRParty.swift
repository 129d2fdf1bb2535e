import Messages

/// Somebody who takes part in a chat, a message or a call.
struct UFDRParty {
  let address: Address
  /// `From`, `To`, `General`, or the field in which it stands.
  let role: String

  /// - Returns: nil where nothing names the party.
  init?(identifier: String, name: String?, service: String, isOwner: Bool, role: String) {
    let named = Self.address(identifier, service: service, name: name) ?? name.flatMap(ChatHandle.displayed)
    guard let address = isOwner ? .owner : named else { return nil }
    self.address = address
    self.role = role
  }

  /// A number stands bare, or in front of the name of the network.
  private static func address(_ identifier: String, service: String, name: String?) -> Address? {
    let network = "@s.whatsapp.net"
    if identifier.hasSuffix(network) { return .phone("+" + identifier.dropLast(network.utf8.count), name: name) }
    let isNumber = identifier.utf8.count > 4 && identifier.utf8.allSatisfy { "0123456789 +-()".utf8.contains($0) }
    return isNumber ? .phone(identifier, name: name) : ChatHandle.address(identifier, service: service, name: name)
  }
}
