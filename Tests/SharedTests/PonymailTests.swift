import Foundation
import Messages
import Readers
import Testing

/// Mailboxes of mailing lists against what Pony Mail's own tests say is in them.
@Suite(.needsSharedData) struct PonymailTests {
  private static let folder = SharedData.archive("mbox/ponymail-unit-tests")

  @Test func `Every mailbox holds the messages that its list names, in their order`() throws {
    var messages = 0
    for list in try SharedData.files(below: Self.folder + "/yaml") {
      for box in try Self.boxes(list) where !missing.contains(box.path) {
        let keys = try Reading("\(Self.folder)/\(box.path)", as: MboxFormat.self).keys
        #expect(keys.count == box.identifiers.count, "\(box.path)")
        for (key, identifier) in zip(keys, box.identifiers) where !identifier.isEmpty {
          #expect(key == MessageKey(messageID: identifier), "\(identifier) in \(box.path)")
        }
        messages += keys.count
      }
    }
    #expect(messages > 1300)
  }

  private struct Box {
    var path: String
    var identifiers: [String] = []
  }

  /// The mailboxes of a list with the Message-ID of each message, empty where it has none.
  private static func boxes(_ list: String) throws -> [Box] {
    let text = try SharedData.text(list)
    guard let start = text.range(of: "\nparsing:\n") else { return [] }
    var boxes: [Box] = []
    for line in text[start.upperBound...].split(separator: "\n") {
      let words = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("  corpus/"), words.hasSuffix(":") { boxes.append(Box(path: String(words.dropLast()))) }
      if words.hasPrefix("message-id:"), let last = boxes.indices.last {
        boxes[last].identifiers.append(words.dropFirst(11).trimmingCharacters(in: CharacterSet(charactersIn: " <>'\"")))
      }
    }
    // Of some mailboxes a list only gives the name.
    return boxes.filter { !$0.identifiers.isEmpty }
  }
}

/// Mailboxes that the lists name and the archives lack.
private let missing: Set<String> = ["corpus/commits_commons_apache_org_2020-07.mbox"]
