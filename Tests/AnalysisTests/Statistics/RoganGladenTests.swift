import Testing

@testable import Analysis

@Suite struct RoganGladenTests {
  private func quality(_ found: (Int, Int), _ left: (Int, Int)) throws -> LabelQuality {
    LabelQuality(
      sensitivity: try #require(CheckedShare(Proportion(found.0, of: found.1))),
      specificity: try #require(CheckedShare(Proportion(left.0, of: left.1))))
  }

  @Test("23 of 150 with sensitivity 96 % and specificity 89 % are 5.1 % in truth")
  func reference() throws {
    // epiR::epi.prev(pos = 23, tested = 150, se = 0.96, sp = 0.89, units = 100): "5.1 cases per 100", its own example
    let found = try #require(roganGladen(Proportion(23, of: 150), labels: try quality((96, 100), (89, 100))))
    #expect(abs(found.value - 0.05098039215686287) < 1e-12)
    #expect(found.interval.low == 0)
  }

  /// The formulas of Lang and Reiczigel (2014), section 2, in Python with the samples written as integers:
  /// p, se, sp padded by z²/2, 1 and 1 on either side, `ap + d -/+ z * sqrt(v)` with
  /// `d = 2 z² (ap se (1 - se) / nse - (1 - ap) sp (1 - sp) / nsp)`.
  static let intervals: [((Int, Int), (Int, Int), (Int, Int), Double, Double, Double)] = [
    ((14, 33), (12, 13), (31, 36), 0.3638840723309389, 0.12913547983796464, 0.6575702112701594),
    ((40, 200), (45, 50), (88, 100), 0.10256410256410266, 0, 0.20402842754408265),
  ]

  @Test("The interval knows that the checked samples are small", arguments: intervals)
  func interval(
    counted: (Int, Int), found: (Int, Int), left: (Int, Int), value: Double, low: Double, high: Double
  ) throws {
    let estimate = try #require(roganGladen(Proportion(counted.0, of: counted.1), labels: try quality(found, left)))
    #expect(abs(estimate.value - value) < 1e-12)
    #expect(abs(estimate.interval.low - low) < 1e-12 && abs(estimate.interval.high - high) < 1e-12)
  }

  @Test("Perfect labels change nothing")
  func perfect() throws {
    let estimate = try #require(roganGladen(Proportion(14, of: 33), labels: try quality((9999, 9999), (9999, 9999))))
    #expect(abs(estimate.value - 14.0 / 33) < 1e-12)
  }

  @Test("Labels that tell no more than chance, or that nobody checked, correct nothing")
  func useless() throws {
    let (coin, good) = (try quality((5, 10), (5, 10)), try quality((9, 10), (9, 10)))
    #expect(roganGladen(Proportion(14, of: 33), labels: coin) == nil)
    #expect(CheckedShare(Proportion(0, of: 0)) == nil)
    #expect(roganGladen(Proportion(0, of: 0), labels: good) == nil)
  }
}
