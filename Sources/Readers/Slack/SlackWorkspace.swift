import Messages
import Synchronization

/// Who is who in an export, and who is in which channel: `users.json`, `channels.json` and the like beside the folders
/// of the channels.
struct SlackWorkspace: Sendable {
  private var users: [String: Address] = [:]
  /// Members by the name of the folder: that of the channel, or the id of a direct conversation.
  private var members: [String: [String]] = [:]

  /// More users or channels than this are not read.
  private static let limit = 100_000

  /// The workspace read last: each day of each channel is a file of its own, and all need the same one.
  private static let latest = Mutex<(folder: String, workspace: SlackWorkspace)?>(nil)

  /// The workspace of an export; an empty one where the folder holds none.
  static func of(_ folder: ByteFolder) -> SlackWorkspace {
    if let known = latest.withLock({ $0?.folder == folder.path ? $0?.workspace : nil }) { return known }
    let workspace = SlackWorkspace(folder)
    latest.withLock { $0 = (folder.path, workspace) }
    return workspace
  }

  init() {}

  private init(_ folder: ByteFolder) {
    Self.elements(of: folder.file("users.json")) { addUser($0) }
    for file in ["channels", "groups", "mpims", "dms"] {
      Self.elements(of: folder.file("\(file).json")) { addChannel($0) }
    }
  }

  /// What cannot be read is passed over: without it, people go by their ids.
  private static func elements(of source: ByteSource?, _ take: (JSONValue) -> Void) {
    guard let source, let stream = try? JSONStream(source), (try? stream.next()) == .beginArray else { return }
    var count = 0
    while count < limit, let next = try? stream.peek(), next == .beginObject, let value = try? stream.value() {
      take(value)
      count += 1
    }
  }

  mutating func addUser(_ user: JSONValue) {
    guard let id = user["id"]?.text else { return }
    let profile = user["profile"]
    let names = [profile?["real_name"], user["real_name"], profile?["display_name"], user["name"]]
    let name = names.compactMap { $0?.text }.first { !$0.isEmpty }
    if let mail = profile?["email"]?.text, mail.contains("@") {
      users[id] = .email(mail, name: name)
    } else {
      users[id] = Address(kind: .handle, value: "slack:\(id.lowercased())", name: name)
    }
  }

  mutating func addChannel(_ channel: JSONValue) {
    let ids = (channel["members"]?.elements ?? []).prefix(ChatMessage.membersLimit).compactMap(\.text)
    for folder in [channel["name"], channel["id"]] {
      if let folder = folder?.text, !ids.isEmpty { members[folder] = ids }
    }
  }

  /// The address of a user; the id where the export does not know them.
  func address(_ id: String) -> Address { users[id] ?? Address(kind: .handle, value: "slack:\(id.lowercased())") }

  func members(ofChannel folder: String) -> [Address] { (members[folder] ?? []).map(address) }
}
