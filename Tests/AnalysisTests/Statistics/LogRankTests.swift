import Messages
import Testing

@testable import Analysis

@Suite struct LogRankTests {
  private func waits(_ hours: [Double], ended: [Int]) -> [Wait] {
    zip(hours, ended).enumerated().map { number, wait in
      Wait(episode: EpisodeID(rawValue: "e-\(number)"), hours: wait.0, isCensored: wait.1 == 0)
    }
  }

  private var first: [Wait] { waits([1, 2, 2, 3, 5, 8, 8, 13, 21, 30], ended: [1, 1, 0, 1, 1, 0, 1, 1, 0, 0]) }
  private var second: [Wait] {
    waits([0.5, 0.5, 1, 1.5, 2, 3, 3, 4, 9, 40, 50, 60], ended: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0])
  }

  @Test("The p-value is that of lifelines and of statsmodels")
  func reference() throws {
    // lifelines.statistics.logrank_test(first, second, first_ended, second_ended).p_value, lifelines 0.30.3;
    // statsmodels.duration.survfunc.survdiff(times, ended, group) gives the same, statsmodels 0.15.0
    let found = try #require(logRank(before: first, now: second))
    #expect(abs(found.p - 0.3950075779463623) < 1e-12)
    #expect(!found.isLonger)
    let turned = try #require(logRank(before: second, now: first))
    #expect(abs(turned.p - 0.3950075779463623) < 1e-12 && turned.isLonger)
  }

  @Test("Nothing to compare: a side is empty, or nobody was answered")
  func nothing() {
    #expect(logRank(before: [], now: first) == nil)
    #expect(logRank(before: waits([3], ended: [0]), now: waits([5, 6], ended: [0, 0])) == nil)
    #expect(logRank(before: waits([3], ended: [1]), now: []) == nil)
  }

  @Test("Answers that take ten times as long are clearly slower")
  func slower() throws {
    let quick = waits((1...20).map(Double.init), ended: Array(repeating: 1, count: 20))
    let slow = waits((1...20).map { Double($0) * 10 }, ended: Array(repeating: 1, count: 20))
    let found = try #require(logRank(before: quick, now: slow))
    #expect(found.p < 0.001 && found.isLonger)
  }
}
