import Messages
import Testing

@testable import Analysis

@Suite struct KaplanMeierTests {
  private func waits(_ hours: [Double], ended: [Int]) -> [Wait] {
    zip(hours, ended).enumerated().map { number, wait in
      Wait(episode: EpisodeID(rawValue: "e-\(number)"), hours: wait.0, isCensored: wait.1 == 0)
    }
  }

  @Test("The quantiles are those of statsmodels")
  func reference() {
    // statsmodels.api.SurvfuncRight(times, ended).quantile(0.25), (0.5), (0.9) gives 3, 8, nan; statsmodels 0.14
    let some = waits([1, 2, 2, 3, 5, 8, 8, 13, 21, 30], ended: [1, 1, 0, 1, 1, 0, 1, 1, 0, 0])
    #expect(kaplanMeier(some, share: 0.25) == 3)
    #expect(kaplanMeier(some, share: 0.5) == 8)
    #expect(kaplanMeier(some, share: 0.9) == nil)
  }

  @Test("The interval of a median is that of lifelines, as of R's survfit with the log-log band")
  func interval() {
    // k = lifelines.KaplanMeierFitter().fit(times, ended);
    // lifelines.utils.median_survival_times(k.confidence_interval_), lifelines 0.30.3: (1, inf) and (0.5, 40);
    // qth_survival_times(0.75, k.confidence_interval_): (1, 8) and (0.5, 3); for 0.1: (13, inf) and (9, inf)
    let first = waits([1, 2, 2, 3, 5, 8, 8, 13, 21, 30], ended: [1, 1, 0, 1, 1, 0, 1, 1, 0, 0])
    let second = waits([0.5, 0.5, 1, 1.5, 2, 3, 3, 4, 9, 40, 50, 60], ended: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0])
    #expect(kaplanMeierInterval(first, share: 0.5) == (1, nil))
    #expect(kaplanMeierInterval(second, share: 0.5) == (0.5, 40))
    #expect(kaplanMeierInterval(first, share: 0.25) == (1, 8))
    #expect(kaplanMeierInterval(second, share: 0.25) == (0.5, 3))
    #expect(kaplanMeierInterval(first, share: 0.9) == (13, nil))
    #expect(kaplanMeierInterval([], share: 0.5) == (nil, nil))
  }

  @Test("The interval of a median was as narrow with ten answers of one conversation as with ten conversations")
  func dependentCases() {
    let twenty = waits((1...20).map(Double.init), ended: Array(repeating: 1, count: 20))
    #expect(kaplanMeierInterval(twenty, share: 0.5, designEffect: 1) == (5, 15))
    // The same band with twice Greenwood's variance, reckoned apart in Python.
    #expect(kaplanMeierInterval(twenty, share: 0.5, designEffect: 2) == (1, 16))
  }

  @Test("What was never answered pulls the median up: it is not left out")
  func silenceCounts() {
    #expect(kaplanMeier(waits([1, 2, 3], ended: [1, 1, 1]), share: 0.5) == 2)
    #expect(kaplanMeier(waits([1, 2, 3, 900, 900], ended: [1, 1, 1, 0, 0]), share: 0.5) == 3)
    #expect(kaplanMeier(waits([1, 2, 900, 900, 900], ended: [1, 1, 0, 0, 0]), share: 0.5) == nil)
  }

  @Test("Half of ten ended is the median, binary rounding or not")
  func exactHalf() {
    #expect(kaplanMeier(waits((1...10).map(Double.init), ended: Array(repeating: 1, count: 10)), share: 0.5) == 5)
  }

  @Test("What ends and what is last seen at the same time: the end comes first")
  func ties() {
    #expect(kaplanMeier(waits([5, 5, 5], ended: [0, 1, 0]), share: 0.5) == nil)
    #expect(kaplanMeier(waits([5, 5, 5], ended: [0, 1, 0]), share: 0.3) == 5)
  }

  @Test("Nothing seen, nothing ended")
  func empty() {
    #expect(kaplanMeier([], share: 0.5) == nil)
    #expect(kaplanMeier(waits([3, 4], ended: [0, 0]), share: 0.5) == nil)
  }
}
