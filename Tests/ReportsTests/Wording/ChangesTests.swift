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

  private func share(_ verdict: Verdict, labels: Cell = .empty) -> Material {
    let ids = (0..<4).map { EpisodeID(rawValue: "e-\($0)") }
    return material(
      "verdicts", ["metric", "now", "before", "difference", "labels", "verdict"],
      [
        .metric(id: "reason"), .rate(Evidence(numerator: ids, denominator: ids)),
        .rate(Evidence(denominator: ids)), .difference(1, Interval(0.3, 1)), labels, .verdict(verdict),
      ])
  }

  @Test func aSureChangeIsSaidWithItsCounts() {
    #expect(
      share(.higher).changes("verdicts", [.higher]).map(\.sentence.plain)
        == ["with a reason (A15) higher, 4/4 after 0/4 (+100 points, 95 % interval +30 to +100)"])
  }

  @Test func aLeaningChangeSaysWhitherAndDoesNotSayLeaningTwice() {
    #expect(
      share(.leaning).changes("verdicts", [.leaning]).map(\.sentence.plain)
        == ["with a reason (A15) perhaps higher, 4/4 after 0/4 (+100 points, 95 % interval +30 to +100)"])
  }

  @Test func whatLabelsCouldUndoIsNotSure() {
    let doubtful = share(.higher, labels: .text("label-uncertain"))
    #expect(doubtful.changes("verdicts", [.higher, .lower]).isEmpty)
    #expect(
      doubtful.changes("verdicts", [.leaning]).map(\.sentence.plain)
        == [
          "with a reason (A15) higher, 4/4 after 0/4 (+100 points, 95 % interval +30 to +100, label-uncertain)"
        ])
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
