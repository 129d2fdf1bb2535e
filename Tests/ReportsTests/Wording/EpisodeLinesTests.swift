import Messages
import Testing

@testable import Analysis
@testable import Reports

@Suite struct EpisodeLinesTests {
  private let material = Material(
    Story.monthly, zone: Story.zone, version: "1",
    quoted: [
      MessageKey(rawValue: "r5"): QuotedMessage(
        ownText: "Dear Boris,\nnot this time.", source: SourcePosition(path: "a", offset: 0, length: 1))
    ])

  private func ids(_ numbers: ClosedRange<Int>) -> [EpisodeID] { numbers.map { EpisodeID(rawValue: "e-\($0)") } }

  @Test func longListsWereBareIds() {
    #expect(material.mentions(ids(5...6), limit: 5).plain == "e-5 (6 Mar, Boris K.), e-6 (9 Mar, Boris K.)")
    #expect(
      material.mentions(ids(5...8), limit: 1, words: 40).plain
        == "e-5 (6 Mar, Boris K.: “Could you take it?”), and 3 more")
  }

  @Test(arguments: [("e-12", "e-12 · 16 Mar · you asked Dana"), ("e-7", "e-7 · 10 Mar · Dana")])
  func anAskOfTheUsersReadAsOneToThem(_ id: String, _ start: String) {
    #expect(material.line(EpisodeID(rawValue: id)).plain.hasPrefix(start))
  }

  @Test func aListThatLacksTwoIsPrintedWhole() {
    #expect(listed(12, upTo: 10) == 12 && listed(13, upTo: 10) == 10)
  }

  @Test func anExampleIsQuotedInTheWordsThatDecide() {
    let no = EpisodeID(rawValue: "e-4")
    #expect(material.lineWithReply(no).plain.hasSuffix("· no: “We are two short, but we could take it in May”"))
  }

  @Test func ofVeryFewWordsTheWholeMessageIsQuoted() {
    #expect(material.lineWithReply(EpisodeID(rawValue: "e-5")).plain.hasSuffix("· no: “Dear Boris, not this time.”"))
  }
}
