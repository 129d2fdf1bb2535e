import Messages
import Testing

@testable import Analysis
@testable import Reports

@Suite struct ChangesTests {
  private func material(_ id: String, _ columns: [String], _ row: [Cell]) -> Material {
    let table = Table(id: id, title: "", columns: columns.map { Column($0, $0) }, rows: [row])
    let findings = Findings(
      .comparison, [table], period: Story.march, before: Story.february, from: Story.input)
    return Material(findings, zone: Story.zone, version: "1")
  }

  private func share(_ verdict: Verdict, doubt: Cell = .empty) -> Material {
    let ids = (0..<4).map { EpisodeID(rawValue: "e-\($0)") }
    return material(
      "verdicts", ["metric", "now", "before", "difference", "doubt", "verdict"],
      [
        .metric(id: "reason"), .rate(Evidence(numerator: ids, denominator: ids)),
        .rate(Evidence(denominator: ids)), .difference(1, Interval(0.3, 1)), doubt, .verdict(verdict),
      ])
  }

  @Test func aSureChangeIsSaidWithItsCounts() {
    #expect(
      share(.higher).changes("verdicts", [.higher]).map(\.sentence.plain)
        == ["with a reason (A15) higher, 4/4 after 0/4 (+100 points, 95 % interval +30 to +100)"])
  }

  @Test func aLeaningChangeSaysWhitherAndWhyItOnlyLeans() {
    let doubtful = share(.leaningHigher, doubt: .text("label-uncertain"))
    #expect(doubtful.changes("verdicts", Verdict.clear).isEmpty)
    #expect(
      doubtful.changes("verdicts", Verdict.leaning).map(\.sentence.plain)
        == [
          "with a reason (A15) leaning higher, 4/4 after 0/4 (+100 points, 95 % interval +30 to +100, label-uncertain)"
        ])
  }

  @Test func onlyTheWordsThatAReportUsesAreExplained() {
    let words = share(.leaningHigher, doubt: .text("label-uncertain")).verdictWords.map { "\($0)" }.joined()
    #expect(words.contains("leaning") && words.contains("label-uncertain"))
    #expect(!words.contains("cannot tell") && !words.contains("one of many tests"))
  }

  @Test func aWaitIsSaidInHours() {
    let quicker = material(
      "waits", ["metric", "now", "before", "p", "verdict"],
      [.metric(id: "time_to_first_response"), .hours(3), .hours(nil), .probability(0.011), .verdict(.lower)])
    #expect(
      quicker.changes("waits", [.lower]).map(\.sentence.plain)
        == ["time to first answer (A24) lower, half answered within 3 h after a time not reached (p .011)"])
  }
}
