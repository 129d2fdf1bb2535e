import Messages
import Testing

@testable import Analysis
@testable import Reports

@Suite struct WhatToTryTests {
  private func material(_ episodes: [Episode]) -> Material {
    let input = AnalysisInput(
      episodes: episodes, people: Story.people, observation: Observation(now: Story.moment(2026, 5, 1)),
      zone: Story.zone)
    return Material(MonthlyFindings(input, period: Story.march).findings, zone: Story.zone, version: "1")
  }

  private func noes(_ first: Int, _ count: Int, month: Int = 3, labels: [Label]) -> [Episode] {
    (first..<first + count).map {
      Story.episode($0, day: $0 % 20 + 2, month: month, answer: .decline, text: "no \($0)", labels: labels)
    }
  }

  private func orders(_ material: Material) -> [String] { material.suggestions.map(\.order) }

  @Test func atMostTwoSuggestions() {
    let suggestions = Material(Story.monthly, zone: Story.zone, version: "1").suggestions
    #expect(suggestions.count == 2)
    #expect(suggestions.allSatisfy { $0.examples.count >= 2 && $0.rate.interval != nil })
  }

  @Test func adviceToTakeUpTheirNeedCitedAnswersThatDo() throws {
    let late: [Label] = ["REASON:TIME", "ACK:VALUE", "ALTERNATIVE:LATER"]
    let told = material(noes(1, 4, labels: late) + noes(10, 3, labels: ["ALTERNATIVE:LATER"]))
    let ack = try #require(told.suggestions.first { $0.advice.metric == "ack" })
    #expect(ack.examples == noes(10, 3, labels: []).map(\.id).sorted())
  }

  @Test func whatJustGotBetterForSureIsNotSuggested() {
    let before = noes(30, 19, month: 2, labels: ["ACK:VALUE"])
    let now = noes(1, 17, labels: ["ACK:VALUE", "ALTERNATIVE:LATER"]) + noes(18, 2, labels: ["ACK:VALUE"])
    #expect(orders(material(now)).contains("Offer one alternative with each no (A14)."))
    #expect(!orders(material(before + now)).contains("Offer one alternative with each no (A14)."))
  }

  @Test func theSamePracticeIsNotToTryAndToKeepAtOnce() {
    let told = material(
      noes(1, 6, labels: ["ACK:VALUE", "ALTERNATIVE:LATER"]) + noes(10, 5, labels: ["ALTERNATIVE:LATER"]))
    #expect(orders(told).contains("Take up their need when you say no (B2)."))
    #expect(!WhatToTry.blocks(told).contains { "\($0)".contains("Keep: acknowledging first") })
  }

  /// March against February, with six noes to the user in March.
  private func comparison(picking practices: [String] = []) -> Material {
    let asks = (1...6).map { Story.episode($0, day: $0 + 2, direction: .outgoing, answer: .decline) }
    let input = AnalysisInput(
      episodes: asks, people: Story.people, observation: Observation(now: Story.moment(2026, 5, 1)),
      zone: Story.zone, settings: UserSettings(pickedPractices: practices))
    let findings = ComparisonFindings(input, before: Story.february, now: Story.march).findings
    return Material(findings, zone: Story.zone, version: "1")
  }

  @Test func aComparisonSaidThatNoPracticeHadEnoughExamplesWhereOneThatIsNotJudgedHad() {
    #expect(orders(comparison()) == ["Thank people for telling you no (C6)."])
  }

  @Test func aComparisonForgotWhatTheUserPicked() {
    #expect(orders(comparison(picking: ["C2"])).first == "Ask once more, politely (C2).")
  }

  @Test func anExampleHasTheWordsOfTheReply() {
    let told = material(noes(1, 6, labels: []))
    #expect(WhatToTry.blocks(told).contains { "\($0)".contains("no: “no 1”") })
  }
}
