import Messages
import Testing

@testable import Analysis
@testable import Reports

@Suite struct WhenOthersSaidNoTests {
  /// Fifteen noes to the user in March: three more than are shown.
  private var findings: Findings {
    let asks = (1...15).map { Story.episode($0, day: $0 + 1, direction: .outgoing, answer: .decline) }
    let input = AnalysisInput(
      episodes: asks, people: Story.people, observation: Story.input.observation, zone: Story.zone)
    return MonthlyFindings(input, period: Story.march).findings
  }

  private func notes(_ material: Material) -> [String] {
    WhenOthersSaidNo.blocks(material).compactMap { block -> String? in
      if case .note(let words) = block, words.plain.hasPrefix("And ") { words.plain } else { nil }
    }
  }

  @Test func theCommandThatPrintsTheOtherNoesWasRefusedForWantOfAPeriod() {
    let material = Material(findings, zone: Story.zone, version: "1")
    #expect(notes(material) == ["And 3 more: pushback list --metric outcome --month 2026-03"])
  }

  @Test func aReportToShareNamedACommandThatItsReaderCannotRun() {
    let shared = findings.shared(keepsRoles: false, in: Story.zone)
    #expect(notes(Material(shared, zone: Story.zone, version: "1", isShared: true)) == ["And 3 more."])
  }
}
