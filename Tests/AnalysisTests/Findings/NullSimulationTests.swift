import Messages
import Testing

@testable import Analysis

/// Where nothing changed, hardly any report may say that something did.
@Suite struct NullSimulationTests {
  @Test("Of 1,000 random splits of one period at most 10 % tell of a change")
  func randomSplits() {
    let april = Period(monthOf: march.endDate, in: .utc)
    let episodes = randomEpisodes(240, seed: 1)
    var random = SeededNumbers(seed: 2)
    var alarms = 0
    for _ in 0..<1000 {
      let split = episodes.map { random.chance(0.5) ? $0.moved(hours: 31 * 24) : $0 }
      let comparison = ComparisonFindings(input(split), before: march, now: april)
      if comparison.judged.contains(where: \.tellsOfChange) { alarms += 1 }
    }
    #expect(alarms <= 100)
  }

  @Test("Of 200 monthly reports on episodes dealt to six months at random at most 10 % tell of a change")
  func randomMonths() {
    let episodes = randomEpisodes(600, seed: 5)
    // From March back to October: the hours to the first of each month.
    let months = [0, 28, 59, 90, 120, 151].map { Double($0) * -24 }
    var random = SeededNumbers(seed: 6)
    var alarms = 0
    for _ in 0..<200 {
      let dealt = episodes.map { $0.moved(hours: months[Int.random(in: 0..<6, using: &random)]) }
      let judged = MonthlyFindings(input(dealt), period: march).judged
      if judged.contains(where: \.tellsOfChange) { alarms += 1 }
    }
    #expect(alarms <= 20)
  }

  @Test("Where answers of one conversation are all alike, weighing conversations keeps alarms as rare")
  func dependentSplits() {
    let april = Period(monthOf: march.endDate, in: .utc)
    let episodes = randomEpisodes(60, seed: 3).flatMap { first in
      (0..<4).map { copy in
        var episode = first
        episode.id = EpisodeID(rawValue: "\(first.id.rawValue)-\(copy)")
        return episode
      }
    }
    var random = SeededNumbers(seed: 4)
    var alarms: [Clustering: Int] = [:]
    for _ in 0..<40 {
      let later = Set(episodes.map(\.conversation).filter { _ in random.chance(0.3) })
      let split = episodes.map { later.contains($0.conversation) ? $0.moved(hours: 31 * 24) : $0 }
      for clustering in [Clustering.thread, .none] {
        let all = AnalysisInput(episodes: split, observation: may, clustering: clustering)
        let judged = ComparisonFindings(all, before: march, now: april).judged
        if judged.contains(where: \.tellsOfChange) { alarms[clustering, default: 0] += 1 }
      }
    }
    #expect(alarms[.thread, default: 0] <= 4)
    #expect(alarms[.none, default: 0] > 8)
  }

  @Test("A real change is told: nine of ten noes with an alternative after three of ten")
  func realChange() throws {
    let april = Period(monthOf: march.endDate, in: .utc)
    let episodes = (0..<80).map { number in
      let isLater = number >= 40
      let offers = number % 10 < (isLater ? 9 : 3)
      return ask(
        "e-\(number)", .decline, at: isLater ? 31 * 24 : 0, labels: offers ? [label("ALTERNATIVE:LATER")] : [])
    }
    let verdicts = ComparisonFindings(input(episodes), before: march, now: april).judged.first
    let row = try #require(verdicts?.rows.first { $0.first == .metric(id: "no_alternative") })
    #expect(row.last == .verdict(.lower))
  }
}

extension Table {
  /// Whether any row is higher or lower.
  fileprivate var tellsOfChange: Bool {
    rows.joined().contains { $0 == .verdict(.higher) || $0 == .verdict(.lower) }
  }
}

extension Episode {
  /// The same, asked and answered later.
  func moved(hours: Double) -> Episode {
    var moved = self
    moved.ask.at = ask.at.adding(hours: hours)
    for index in moved.responses.indices { moved.responses[index].at = responses[index].at.adding(hours: hours) }
    return moved
  }
}
