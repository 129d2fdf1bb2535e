import Analysis
import Testing

@testable import Reports

@Suite struct ThreadWeightsTests {
  private func words(_ clustering: Clustering) -> String {
    let input = AnalysisInput(
      episodes: Story.episodes, people: Story.people, observation: Story.input.observation, zone: Story.zone,
      clustering: clustering)
    let findings = MonthlyFindings(input, period: Story.march).findings
    return Material(findings, zone: Story.zone, version: "1").threadWeights?.plain ?? ""
  }

  @Test func theReportSaysWhetherThreadsWereWeighed() {
    #expect(words(.auto) == "Episodes are taken for independent of each other; the largest conversation holds 1 of 19.")
    #expect(words(.thread).contains("a bootstrap over conversations (1,000 draws, fixed seed)"))
  }
}
