import Analysis
import Testing

@testable import Reports

@Suite struct SectionsTests {
  @Test func everySectionOfTheFolderIsRegistered() throws {
    let registered = (periodSections + comparisonSections).map { "\($0)" }
    #expect(try Set(swiftFiles(in: "Sections")) == Set(registered))
  }

  @Test func everyTableASectionPrintsExists() {
    for (sections, findings) in [(periodSections, Story.monthly), (comparisonSections, Story.comparison)] {
      for id in sections.flatMap({ $0.tables }) { #expect(findings.table(id) != nil, "\(id)") }
    }
  }

  @Test func aPeriodWithNothingInItIsStillAReport() {
    let input = AnalysisInput(episodes: [], observation: Story.monthly.observation)
    let monthly = Report(Material(MonthlyFindings(input, period: Story.march).findings, zone: .utc, version: "1"))
    let comparison = Report(
      Material(
        ComparisonFindings(input, before: Story.february, now: Story.march).findings, zone: .utc, version: "1"))
    #expect(monthly.chapters.map(\.title).contains("In short"))
    #expect(comparison.chapters.map(\.title).contains("Verdicts"))
  }
}
