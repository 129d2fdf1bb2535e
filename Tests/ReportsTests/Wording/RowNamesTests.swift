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

  @Test(arguments: [
    ("reciprocity", "p-boris/your_yes", "Boris K.: you: yes or partly"),
    ("norm_gap", "museum.example/their_no", "museum.example: they: no"),
    ("outcome_by_follow_up", "FOLLOWED_UP/UPHELD", "followed up: upheld"),
    ("practice_adoption", "no_alternative/HIGH", "no without any alternative (A14): high stakes"),
    ("decline_medium", "EMAIL", "mail"), ("yes_run_before_no", "e-1/other", "e-1/other"),
  ])
  func titlesOfColumnsWereNeverRead(_ metric: String, _ part: String, _ words: String) {
    let wording = Wording(people: Story.people.values, zone: Story.zone)
    #expect(wording.partName(.text(part), ofMetric: metric) == words)
  }

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

  @Test(arguments: ["kept_by_tenure", "asked_first_by_effort", "rich_no_by_person"])
  func theSplitsOfALowerBoundReadLikeFailures(_ metric: String) {
    let ids = (0..<6).map { EpisodeID(rawValue: "e-\($0)") }
    let table = Table(
      id: "measures", title: "", columns: ["metric", "part", "share", "state"].map { Column($0, $0) },
      rows: [[.metric(id: metric), .text("LATER"), .rate(Evidence(denominator: ids)), .text("provisional")]])
    #expect(table.sayingBounds.rows[0][3] == .text("provisional, lower bound"))
    #expect(table.bounds.count == 1)
  }
}
