import Testing

@testable import Analysis
@testable import Reports

@Suite struct ListCommandsTests {
  private func material(windowDays: Int) -> Material {
    let observation = Observation(now: Story.input.observation.now, windowDays: windowDays)
    let input = AnalysisInput(
      episodes: Story.episodes, people: Story.people, observation: observation, zone: Story.zone)
    return Material(MonthlyFindings(input, period: Story.march).findings, zone: Story.zone, version: "1")
  }

  @Test(arguments: [(14, " --window 14"), (30, "")])
  func aReportThatWaits14DaysPrintedCommandsThatWait30(_ days: Int, _ option: String) throws {
    let told = material(windowDays: days)
    let shares = try #require(told.findings.table("asked_of_you"))
    let counts = try #require(told.findings.table("in_short"))
    #expect(told.listPeriod == "--month 2026-03\(option)")
    #expect(told.listCommands(shares, row: 0) == ["pushback list --metric full_yes_rate\(option) --month 2026-03"])
    #expect(
      told.listCommands(counts, row: 0)
        == ["pushback list --table in_short --row asked --column count\(option) --month 2026-03"])
  }

  @Test(arguments: [14, 30])
  func everyPrintedCommandHasTheWindowOfItsReport(_ days: Int) {
    let page = MarkdownRenderer().render(Report(material(windowDays: days)))
    let commands = page.matches(of: /`pushback list ([^`]*)`/).map(\.1)
    #expect(commands.count > 10)
    #expect(commands.allSatisfy { $0.contains(" --window 14") == (days == 14) })
    #expect(commands.allSatisfy { $0.contains(" --window") == (days == 14) })
  }
}
