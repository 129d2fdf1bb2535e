import Testing

@testable import Analysis

@Suite struct WilsonTests {
  /// `scipy.stats.binomtest(x, n).proportion_ci(method='wilson')`, SciPy 1.17.1.
  static let references: [(Proportion, Double, Double)] = [
    (Proportion(9, of: 14), 0.38764423103907397, 0.8365526824644587),
    (Proportion(5, of: 14), 0.16344731753554131, 0.612355768960926),
    (Proportion(0, of: 23), 0, 0.14311661845042684),
    (Proportion(23, of: 23), 0.8568833815495732, 1),
    (Proportion(1, of: 1), 0.20654931437723745, 1),
    (Proportion(500_000, of: 1_000_000), 0.4990200198900048, 0.5009799801099952),
    (Proportion(1, of: 1_000_000), 1.765245767453709e-07, 5.664911804311442e-06),
  ]

  @Test("The interval is SciPy's", arguments: references)
  func reference(proportion: Proportion, low: Double, high: Double) {
    let interval = wilson(proportion)
    #expect(abs(interval.low - low) < 1e-12)
    #expect(abs(interval.high - high) < 1e-12)
  }

  @Test("Nothing observed tells nothing")
  func empty() { #expect(wilson(Proportion(0, of: 0)) == Interval(0, 1)) }

  @Test("The interval holds the share and stays within 0...1")
  func holdsTheShare() throws {
    for n in 1...60 {
      for x in 0...n {
        let interval = wilson(Proportion(x, of: n))
        let share = Double(x) / Double(n)
        try #require(0 <= interval.low && interval.low <= share && share <= interval.high && interval.high <= 1)
      }
    }
  }

  @Test("A share that cannot be is moved to the nearest that can")
  func impossible() {
    #expect(Proportion(7, of: 5) == Proportion(5, of: 5))
    #expect(Proportion(-1, of: -5).share == nil)
  }
}
