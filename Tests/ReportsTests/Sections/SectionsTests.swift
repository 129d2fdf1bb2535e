import Analysis
import Messages
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

  @Test func aReportWithoutCSVFilesSentItsReaderToThem() {
    let page = Self.page(Material(Story.monthly, zone: Story.zone, version: "1", hasCSV: false))
    #expect(page.contains("with fewer than five cases") && !page.contains("csv/"))
  }

  @Test func aReportToShareSentItsReaderToAnArchiveAndRowsThatTheyDoNotHave() {
    let shared = Story.monthly.shared(keepsRoles: false, in: Story.zone)
    let page = Self.page(Material(shared, zone: Story.zone, version: "1", isShared: true))
    #expect(page.contains("can be wrong.") && page.contains("is not known."))
    for words in ["list", "show", "label", "audit"].map({ "pushback \($0)" }) + ["csv/metrics.csv"] {
      #expect(!page.contains(words), "\(words)")
    }
  }

  private static func page(_ material: Material) -> String { MarkdownRenderer().render(Report(material)) }

  @Test func ofAnArchiveWithAGapOfAYearItWasSaidThatNothingWentBefore() {
    // Decided in 2024; the next decision is of February 2026.
    var old = Story.episode(30, day: 2, answer: .accept)
    old.ask.at = old.ask.at.adding(hours: -24 * 600)
    old.responses[0].at = old.responses[0].at.adding(hours: -24 * 600)
    let input = AnalysisInput(
      episodes: [old] + Story.episodes, people: Story.people, observation: Story.input.observation, zone: Story.zone)
    let material = Material(MonthlyFindings(input, period: Story.march).findings, zone: Story.zone, version: "1")
    let numbers = material.yesByMonth.flatMap { block -> [Block] in
      if case .fold(let fold) = block { fold.blocks } else { [] }
    }
    let notes = numbers.compactMap { block -> String? in
      if case .note(let words) = block { words.plain } else { nil }
    }
    #expect(notes == ["Twelve months are looked at; in those before Feb 2026 nothing was decided."])
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
