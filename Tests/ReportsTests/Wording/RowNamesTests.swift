import Messages
import Testing

@testable import Analysis
@testable import Reports

@Suite struct RowNamesTests {
  @Test(arguments: [
    ("LEFT", "left at that"), ("largest_thread", "the largest conversation"), ("asked_now", "asked in this period"),
    ("ACCEPT", "yes"), ("faded", "put off, never decided"), ("I_CAN_INSTEAD", "i can instead"),
    ("FOLLOWED_UP/REVERSED", "followed up, reversed"), ("museum.example/your_no", "museum.example/your_no"), ("", ""),
  ])
  func namesOfTheDataWerePrintedRaw(_ name: String, _ words: String) { #expect(plainWords(name) == words) }

  @Test func wordsOfAMessageAreNoNames() {
    let table = Table(
      id: "open", title: "", columns: [Column("episode", ""), Column("state", "state"), Column("ask", "ask")],
      rows: [[.episode(EpisodeID(rawValue: "e-1")), .text("faded"), .text("CALL_ME")]])
    let row = Material(Story.monthly, zone: Story.zone, version: "1").grid(table).rows[0].map(\.plain)
    #expect(row == ["e-1", "put off, never decided", "CALL_ME"])
  }

  @Test func zeroOfSixKeptReadLikeSixBrokenPromises() {
    let ids = (0..<6).map { EpisodeID(rawValue: "e-\($0)") }
    let table = Table(
      id: "measures", title: "", columns: ["metric", "share", "state"].map { Column($0, $0) },
      rows: [[.metric(id: "kept"), .rate(Evidence(denominator: ids)), .empty]])
    #expect(table.sayingBounds.rows[0][2] == .text("lower bound"))
    #expect(table.bounds.map { "\($0)" }.joined().contains("which is not the same as broken"))
  }
}
