import Analysis
import Messages
import Testing

@testable import Reports

@Suite struct LabelChangesTests {
  private func material(_ earlier: EarlierLabels?) -> Material {
    var input = Story.input
    input.earlierLabels = earlier
    let findings = ComparisonFindings(input, before: Story.february, now: Story.march).findings
    return Material(findings, zone: Story.zone, version: "1")
  }

  @Test func whatOtherRulesReadDifferentlyIsNoChangeOfBehaviour() throws {
    var digests = Dictionary(uniqueKeysWithValues: Story.episodes.map { ($0.id, LabelDigest($0)) })
    digests[EpisodeID(rawValue: "e-5")] = LabelDigest(decision: "ACCEPT", labels: 1)
    let phrase = try #require(material(EarlierLabels(rules: "2025-11", episodes: digests)).labelChanges)
    #expect(
      phrase.plain
        == "All labels are made by the rules in use (2026-03); none of them is left from the last report, made by other "
        + "ones (2025-11). Of these episodes 1 are read differently since then (1 with another answer), 0 of them on "
        + "your word, and 0 are new. That is no change of yours.")
  }

  @Test func withoutAnEarlierReportNothingIsSaid() { #expect(material(nil).labelChanges == nil) }
}
