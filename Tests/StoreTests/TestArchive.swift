import Foundation
import Messages
import Store

/// A fresh archive in a folder of its own, removed with the value.
final class TestArchive {
  let folder: String
  let archive: Archive

  init() throws {
    folder = NSTemporaryDirectory() + "pushback-store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    archive = try Archive.open(path: folder + "/archive.sqlite")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Adds messages from one file; says which were new.
  @discardableResult
  func add(_ messages: Message..., calls: [Call] = []) throws -> [Bool] {
    try archive.add { writer in
      try writer.beginSource(path: "test.mbox", format: "mbox")
      let added = try messages.map { try writer.insert($0) }
      return try added + calls.map { try writer.insert($0) }
    }
  }

  /// The conversations as lists of bodies, in the order of the archive.
  func conversations() throws -> [[String]] {
    try allConversations().map { $0.turns.map(\.body) }
  }

  func allConversations() throws -> [Conversation] {
    var found: [Conversation] = []
    try archive.derive(by: "test") { batch in
      found += batch
      return batch.map { _ in Derived(episodes: []) }
    }
    return found
  }
}

/// A mail as a reader would give it; days count from 2026-03-01.
func mail(
  _ id: String, from: String, to: [String] = ["me@x.example"], day: Double = 0, subject: String = "Subject",
  replyTo: [String] = [], references: [String] = []
) -> Message {
  Message(
    key: MessageKey(messageID: id), source: SourcePosition(path: "test.mbox", offset: 0, length: 10),
    medium: .email, messageID: id, inReplyTo: replyTo, references: references, sender: .email(from),
    recipients: to.map { Recipient(.email($0)) }, sent: SentTime(march(day)), subject: subject, body: id)
}

/// A text message with one other person; nil as sender stands for the owner.
func text(_ id: String, from sender: String?, with number: String, day: Double) -> Message {
  var digest = Digest()
  digest.add(id)
  return Message(
    key: MessageKey(rawValue: digest.hex()), source: SourcePosition(path: "test.mbox", offset: 0, length: 10),
    medium: .sms, sender: sender.map { .phone($0) } ?? .owner,
    recipients: [Recipient(sender == nil ? .phone(number) : .owner)], sent: SentTime(march(day)), body: id)
}

/// Midnight UTC of 1 March 2026 and so many days.
func march(_ day: Double) -> Instant {
  Instant(seconds: 1_772_323_200).adding(hours: day * 24)
}
