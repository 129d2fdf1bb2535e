import Messages
import Readers
import Testing

/// Real chat logs, and samples of their documentation: what a person counts in them.
@Suite(.needsSharedData) struct ChatLogTests {
  /// One file and what it holds.
  struct Sample: Sendable, CustomStringConvertible {
    var path: String
    var messages: Int
    /// How many of them the owner wrote.
    var own: Int
    var excluded = 0
    var unreadable = 0
    var warnings: [String] = []

    var description: String { path }
  }

  private static let adium = "chatxml/adium-jachimo/"
  private static let documented = "chatxml/documented-examples/"

  static let samples = [
    // The account was made unreadable in this one; the windows are still those of the owner.
    Sample(
      path: adium + "samples/adiumxml/theirscreenname (2007-03-25T12.31.28-0400).chatlog", messages: 42, own: 19,
      warnings: ["owner-in-doubt"]),
    Sample(path: adium + "extras/adium/parsers/xmlbug (2021-11-30T22.11.00-0500).chatlog", messages: 3, own: 2),
    Sample(
      path: documented + "xep-0227-mam-archive.xml", messages: 2, own: 1, warnings: ["owner-in-doubt"]),
    Sample(path: documented + "xep-0227-offline.xml", messages: 1, own: 0),
    Sample(path: documented + "xep-0313-result.xml", messages: 1, own: 0),
    Sample(path: documented + "xep-0136-chat-collection.xml", messages: 3, own: 1, excluded: 1),
    Sample(path: documented + "trillian-2.xml", messages: 2, own: 1),
    Sample(path: documented + "trillian-3.xml", messages: 0, own: 0),
    Sample(path: documented + "kopete-0.xml", messages: 2, own: 1, warnings: ["local-time"]),
    Sample(path: documented + "kopete-1.xml", messages: 2, own: 1, warnings: ["local-time"]),
    Sample(path: documented + "wlm-log2log-comment.xml", messages: 1, own: 0, warnings: ["owner-unknown"]),
    Sample(path: documented + "ms-persistent-chat-compliance.xml", messages: 1, own: 0, excluded: 1),
    Sample(
      path: documented + "signal-342-unclosed-attribute.xml", messages: 0, own: 0, unreadable: 1,
      warnings: ["count-mismatch"]),
    Sample(path: documented + "signal-7155-surrogates.xml", messages: 1, own: 1, warnings: ["surrogate-pairs"]),
    Sample(path: documented + "silence-317-surrogates.xml", messages: 1, own: 0, warnings: ["surrogate-pairs"]),
  ]

  @Test(arguments: samples)
  func `A log holds what a person counts in it`(sample: Sample) throws {
    let reading = try #require(try Reading(recognised: SharedData.archive(sample.path)))
    let messages = reading.messages
    #expect(messages.count == sample.messages)
    #expect(messages.count { $0.sender == .owner } == sample.own)
    #expect(reading.keys.count - messages.count == sample.excluded)
    #expect(reading.records.count - reading.keys.count == sample.unreadable)
    #expect(reading.warnings.map(\.code) == sample.warnings)
    #expect(Set(reading.keys).count == reading.keys.count)
  }

  @Test func `Text around nested markup is whole`() throws {
    let messages = try #require(try Reading(recognised: SharedData.archive(Self.samples[1].path))).messages
    #expect(messages.last?.body.hasPrefix("using lxml") == true)
    #expect(messages.last?.body.hasSuffix("although this is") == true)
  }
}

extension Reading {
  var messages: [Message] { records.compactMap { if case .message(let message) = $0 { message } else { nil } } }
}
