import Messages
import Readers

/// What is left to read of a folder of messages: files are known again by name, size and time.
struct UnreadMessages: Sendable {
  /// The folder with these alone.
  let folder: MessageFolder
  /// How many others were read before.
  let readBefore: Int
  private let identities: [String: Int64]

  /// - Parameters:
  ///   - conditions: with which readers and options; files read with others are read anew.
  ///   - read: the files that were read.
  init(_ all: MessageFolder, conditions: String, read: Set<Int64>) {
    var identities: [String: Int64] = [:]
    let left = all.messages.filter { message in
      guard let identity = Self.identity(of: message, conditions) else { return true }
      identities[message.path] = identity
      return !read.contains(identity)
    }
    folder = MessageFolder(path: all.path, kind: all.kind, messages: left)
    readBefore = all.messages.count - left.count
    self.identities = identities
  }

  /// Nil for a file that went away meanwhile.
  private static func identity(of message: ByteSource, _ conditions: String) -> Int64? {
    guard let file = FileIdentity(message.file) else { return nil }
    var digest = Digest()
    digest.add(conditions)
    digest.add(message.path)
    digest.add(Int64(file.size))
    digest.add(file.modified)
    return Int64(bitPattern: digest.value)
  }

  /// The file at this path, which is to be noted once it was read.
  func identity(of path: String) -> Int64? { identities[path] }
}

extension ArchiveRecord {
  /// The file that it stands in.
  var path: String {
    switch self {
    case .message(let message): message.source.path
    case .call(let call): call.source.path
    case .event(let event): event.source.path
    case .excluded(let exclusion): exclusion.source.path
    case .unreadable(let diagnostic): diagnostic.path
    }
  }

  var isUnreadable: Bool {
    if case .unreadable = self { true } else { false }
  }
}
