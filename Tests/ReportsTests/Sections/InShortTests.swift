import Messages
import Testing

@testable import Analysis
@testable import Reports

@Suite struct InShortTests {
  private func noes(_ first: Int, _ count: Int, month: Int, offering: Int) -> [Episode] {
    (0..<count).map { index in
      Story.episode(
        first + index, day: index % 20 + 2, month: month, answer: .decline,
        labels: index < offering ? ["ALTERNATIVE:LATER"] : [])
    }
  }

  private func earlier(_ episodes: [Episode], days: Double) -> [Episode] {
    episodes.map { episode in
      var earlier = episode
      earlier.ask.at = earlier.ask.at.adding(hours: -24 * days)
      earlier.responses[0].at = earlier.responses[0].at.adding(hours: -24 * days)
      return earlier
    }
  }

  /// Of ten a month, in October to December 2 offer, in January and February 9, in March 4.
  private var halfYear: [Episode] {
    [(1, 9), (2, 9), (3, 4)].flatMap { noes($0.0 * 20, 10, month: $0.0, offering: $0.1) }
      + earlier(noes(200, 10, month: 1, offering: 2), days: 60)
  }

  private func answers(_ episodes: [Episode], in period: Period = Story.march) -> [String: String] {
    let input = AnalysisInput(episodes: episodes, observation: Story.input.observation, zone: Story.zone)
    let material = Material(MonthlyFindings(input, period: period).findings, zone: Story.zone, version: "1")
    guard case .answers(let answers)? = InShort.blocks(material).first else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: answers.map { answer in
        (answer.question, ([answer.headline] + answer.details).map(\.plain).joined(separator: "\n"))
      })
  }

  @Test func nothingUnsureStandsUnderWhatChangedForSure() throws {
    let told = answers(noes(0, 10, month: 2, offering: 8) + noes(20, 10, month: 3, offering: 3))
    #expect(told["What changed for sure"] == "Nothing: no change is sure enough to say.")
    #expect(
      try #require(told["What may have changed"]).contains("March 2026: no without any alternative (A14) leaning"))
  }

  @Test func theMovementsOfTheMonthItselfWereLeftOut() throws {
    let told = answers(noes(0, 12, month: 2, offering: 12) + noes(20, 12, month: 3, offering: 0))
    #expect(try #require(told["What changed for sure"]).contains("March 2026: no without any alternative (A14) higher"))
  }

  @Test func monthAndQuarterThatDisagreeAreSaidTo() throws {
    let told = try #require(answers(halfYear)["What may have changed"])
    #expect(told.contains("March 2026 alone and the three months point opposite ways: no without any alternative"))
    #expect(told.contains("March 2026 has fewer cases"))
  }

  @Test func aPeriodLongerThanThreeMonthsWasSaidToHaveFewerCases() throws {
    // Of those since December fewer offer than of those since August, of those since January more than before.
    let august = earlier(noes(300, 40, month: 1, offering: 40), days: 150)
    let told = answers(halfYear + august, in: Story.march.rolling(months: 4, in: Story.zone))
    #expect(try !#require(told["What may have changed"]).contains("point opposite ways"))
  }

  @Test func theChangesOfAQuarterWereListedTwice() {
    let told = answers(halfYear, in: Story.march.rolling(months: 3, in: Story.zone)).values.joined(separator: "\n")
    #expect(told.ranges(of: "January–March 2026: no without any alternative (A14)").count == 1)
    #expect(!told.contains("Three months: "))
  }
}
