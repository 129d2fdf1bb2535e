import Messages
import Testing

@testable import Readers

@Suite struct SlackFormatTests {
  /// A day where it lies, beside the lists of users and channels.
  private func read(_ day: String) throws -> ChatReading {
    try ChatReading(SlackReader(ByteSource(file: fixturePath("slack/\(day)")), options: ReadingOptions()))
  }

  @Test func readsADayOfAChannel() throws {
    let reading = try read("general/2024-03-01.json")
    #expect(
      reading.lines == [
        "10:00:00 slack:u02: @Lee Example could you review the plan (https://a.example/1) & reply by noon? @here",
        "10:00:00 lee@post.example: 👍", "10:00:00 sam@post.example: 👀",
        "10:01:40 lee@post.example: Not before Monday, sorry", "10:08:20 slack:u09: 1 < 2",
      ])
    #expect(reading.exclusions.map(\.reason) == [.automatic, .deleted, .noText])
    #expect(reading.messages[0].readers == ["lee@post.example", "sam@post.example"])
    #expect(reading.messages[4].readers == ["lee@post.example", "slack:u02", "sam@post.example"])
    #expect(reading.faults == [] && reading.warnings == [])
  }

  @Test func threadsAndReactionsSayWhatTheyAnswer() throws {
    let messages = try read("general/2024-03-01.json").messages
    let asked = try #require(messages[0].messageID)
    #expect(messages[0].inReplyTo == [])
    #expect(messages[1...3].allSatisfy { $0.inReplyTo == [asked] })
    #expect(messages[1].sent.instant.milliseconds == messages[0].sent.instant.milliseconds + 1)
  }

  @Test func aDirectConversationIsKnownByItsFolder() throws {
    #expect(try read("D01/2024-03-02.json").messages.map(\.readers) == [["lee@post.example"]])
  }

  @Test func withoutTheListsPeopleGoByTheirIds() throws {
    let reading = try ChatFixture.slack.read()
    #expect(reading.messages.first?.sender.value == "slack:u02")
    #expect(reading.messages.first?.readers == ["slack:u03", "slack:u01", "slack:u09"])
  }

  @Test func theListsThemselvesAreNoChats() throws {
    for name in ["users.json", "channels.json", "dms.json"] {
      let isKnown = try fixture("slack/\(name)").withUnsafeBytes { head in
        formats.contains { $0.recognises(head: head, path: name) }
      }
      #expect(!isKnown, "\(name)")
    }
  }

  @Test(arguments: [
    ("<@U1>", "@Kim"), ("<@U1|kim>", "@kim"), ("<#C1|general>", "#general"),
    ("<https://a.example>", "https://a.example"),
    ("<!channel> hi", "@channel hi"), ("a &lt;b&gt; &amp;amp;", "a <b> &amp;"), ("< not closed", " not closed"),
    ("", ""),
    ("x <> y", "x  y"),
  ])
  func linksAndMentionsAreMadeReadable(slack: String, plain: String) {
    #expect(SlackText.plain(slack) { _ in "Kim" } == plain)
  }
}
