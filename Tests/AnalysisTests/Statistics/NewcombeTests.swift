import Testing

@testable import Analysis

@Suite struct NewcombeTests {
  /// `statsmodels.stats.proportion.confint_proportions_2indep(now_x, now_n, before_x, before_n, method='newcomb',
  /// compare='diff')`, statsmodels 0.14.
  static let references: [(Proportion, Proportion, Double, Double)] = [
    (Proportion(12, of: 19), Proportion(5, of: 14), -0.5367731731258831, 0.06328542555600841),
    (Proportion(33, of: 52), Proportion(17, of: 48), -0.44818895704347994, -0.08429957661055124),
    (Proportion(29, of: 77), Proportion(40, of: 75), -0.001262345646099644, 0.30421932489231085),
    (Proportion(10, of: 10), Proportion(0, of: 10), -1, -0.6075093504305241),
    (Proportion(0, of: 20), Proportion(0, of: 10), -0.1611251580528194, 0.27753279986288926),
    (Proportion(700_000, of: 1_000_000), Proportion(3, of: 1_000_000), -0.7008944008302163, -0.6990980459283337),
  ]

  @Test("The interval is that of statsmodels", arguments: references)
  func reference(before: Proportion, now: Proportion, low: Double, high: Double) throws {
    let difference = try #require(newcombe(before: before, now: now))
    #expect(abs(difference.interval.low - low) < 1e-12)
    #expect(abs(difference.interval.high - high) < 1e-12)
  }

  @Test("5/14 after 12/19 is 27.4 points less, and zero is within reach")
  func sign() throws {
    let difference = try #require(newcombe(before: Proportion(12, of: 19), now: Proportion(5, of: 14)))
    #expect(abs(difference.value - -0.27443609) < 1e-8)
    #expect(!difference.isClear)
  }

  @Test("An empty side has no difference")
  func empty() {
    #expect(newcombe(before: Proportion(0, of: 0), now: Proportion(1, of: 2)) == nil)
    #expect(newcombe(before: Proportion(1, of: 2), now: Proportion(0, of: 0)) == nil)
  }

  @Test("Swapping the periods mirrors the interval")
  func mirrored() throws {
    let (few, many) = (Proportion(3, of: 11), Proportion(17, of: 20))
    let there = try #require(newcombe(before: few, now: many)).interval
    let back = try #require(newcombe(before: many, now: few)).interval
    #expect(abs(there.low + back.high) < 1e-15 && abs(there.high + back.low) < 1e-15)
  }
}
