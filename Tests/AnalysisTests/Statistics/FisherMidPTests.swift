import Testing

@testable import Analysis

@Suite struct FisherMidPTests {
  /// Up to n = 77 as exact fractions of binomial coefficients (Python's `fractions` and `math.comb`); above with
  /// `p = scipy.stats.hypergeom.pmf(k, N, x1 + x2, n1)`, SciPy 1.17.1; both summed as
  /// `p[p < p_seen].sum() + p[p == p_seen].sum() / 2`.
  static let references: [(Proportion, Proportion, Double)] = [
    (Proportion(5, of: 14), Proportion(12, of: 19), 114533.0 / 930465),
    (Proportion(17, of: 48), Proportion(33, of: 52), 0.005714383787970643),
    (Proportion(29, of: 77), Proportion(40, of: 75), 0.0627572427587054),
    (Proportion(0, of: 5), Proportion(5, of: 5), 1.0 / 252),
    (Proportion(3, of: 10), Proportion(3, of: 10), 263.0 / 323),
    (Proportion(9, of: 10), Proportion(2, of: 11), 397.0 / 352716),
    (Proportion(0, of: 8), Proportion(0, of: 9), 0.5),
    (Proportion(10, of: 1_000_000), Proportion(30, of: 1_000_000), 0.0014503406854681922),
  ]

  @Test("The value is the exact one", arguments: references)
  func reference(first: Proportion, second: Proportion, p: Double) {
    #expect(abs(fisherMidP(first, second) - p) < 1e-9 * max(p, 1e-3))
    #expect(abs(fisherMidP(second, first) - p) < 1e-9 * max(p, 1e-3))
  }

  @Test("A million cases on each side")
  func large() {
    // SciPy as above: 0.157299; its logarithms carry nine digits here.
    let p = fisherMidP(Proportion(500_000, of: 1_000_000), Proportion(501_000, of: 1_000_000))
    #expect(abs(p - 0.15729939737) < 1e-7)
    #expect(fisherMidP(Proportion(700_000, of: 1_000_000), Proportion(3, of: 1_000_000)) == 0)
  }

  @Test("An empty side proves nothing")
  func empty() { #expect(fisherMidP(Proportion(0, of: 0), Proportion(3, of: 4)) == 1) }

  @Test("A probability, whatever the table")
  func isProbability() throws {
    for n in 1...12 {
      for x in 0...n {
        for y in 0...9 {
          let p = fisherMidP(Proportion(x, of: n), Proportion(y, of: 9))
          try #require(p > 0 && p <= 1)
        }
      }
    }
  }
}
