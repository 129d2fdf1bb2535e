import Foundation
import Messages
import Readers
import Store
import Testing

/// Replies of real mailing lists: whoever answers a message of the archive stands in its conversation.
@Suite(.needsSharedData) struct ThreadingTests {
  @Test(arguments: [
    "mbox/ponymail-unit-tests/corpus/httpd-users-2020-07.mbox",
    "mbox/ponymail-unit-tests/corpus/maven-dev-2017-12-mboxvm.mbox",
    "mbox/ponymail-unit-tests/corpus/maven-dev-2017-11-mboxvm.mbox", "mbox/cypherpunks/cypherpunks-2014.mbox",
  ])
  func `Every reply to a message of the archive is in its conversation`(name: String) throws {
    let messages = try Reading(SharedData.archive(name), as: MboxFormat.self).records.compactMap { record in
      if case .message(let message) = record { message } else { nil }
    }
    let conversations = try Self.conversations(of: messages)
    var replies = 0
    for message in messages {
      for target in message.inReplyTo.map(MessageKey.init(messageID:)) where conversations[target] != nil {
        replies += 1
        #expect(conversations[message.key] == conversations[target], "\(message.key.rawValue)")
      }
    }
    #expect(replies > messages.count / 3)
  }

  @Test func `Every imported message stands in exactly one conversation`() throws {
    let path = SharedData.archive("mbox/ponymail-unit-tests/corpus/httpd-users-2020-07.mbox")
    let messages = try Reading(path, as: MboxFormat.self).records.compactMap { record in
      if case .message(let message) = record { message } else { nil }
    }
    #expect(try Self.conversations(of: messages).keys.sorted() == Set(messages.map(\.key)).sorted())
  }

  /// The conversation of each message, as an archive keeps them.
  private static func conversations(of messages: [Message]) throws -> [MessageKey: ConversationID] {
    let path = NSTemporaryDirectory() + "pushback-threads-\(UUID().uuidString).sqlite"
    defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
    let archive = try Archive.open(path: path)
    try archive.add { writer in
      if let path = messages.first?.source.path { try writer.beginSource(path: path, format: "mbox") }
      for message in messages { _ = try writer.insert(message) }
    }
    var places: [MessageKey: ConversationID] = [:]
    try archive.derive(by: "none") { conversations in
      for conversation in conversations {
        for turn in conversation.turns {
          let other = places.updateValue(conversation.id, forKey: turn.message)
          #expect(other == nil, "\(turn.message.rawValue) twice")
        }
      }
      return conversations.map { _ in Derived(episodes: []) }
    }
    return places
  }
}
