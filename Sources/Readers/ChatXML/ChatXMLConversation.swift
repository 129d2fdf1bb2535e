import Messages

/// One `conversation`: its members stand in front of its messages.
struct ChatXMLConversation {
  let id: String
  private let service: String
  private var addresses: [String: Address] = [:]
  /// In the order of the file.
  private(set) var members: [Address] = []

  init(_ tag: StartTag) {
    id = tag["id"]?.string ?? ""
    service = tag["service"]?.string ?? "chat"
  }

  /// Takes a `member`.
  mutating func add(_ tag: StartTag) {
    guard let id = tag["id"]?.string, members.count < ChatMessage.membersLimit, addresses[id] == nil else { return }
    let isOwner = tag["owner"].map { $0 == "true" || $0 == "1" } ?? false
    let text = tag["address"]?.string ?? id
    let other = ChatHandle.address(text, service: service, name: tag["name"]?.string)
    guard let address = isOwner ? .owner : other else { return }
    addresses[id] = address
    members.append(address)
  }

  /// The member with an id; somebody who is not listed goes by the id.
  func address(_ id: XMLText?) -> Address? {
    guard let id = id?.string else { return nil }
    return addresses[id] ?? ChatHandle.address(id, service: service)
  }

  /// The name of a message beyond this file; empty where file or message gives none.
  func identifier(_ message: XMLText?) -> String {
    guard let message = message?.string, !message.isEmpty, !id.isEmpty else { return "" }
    return "chat:\(id):\(message)"
  }
}
