import Testing

@testable import Analysis

@Suite struct BetaLawTests {
  /// `scipy.special.betainc(a, b, x)`, SciPy 1.17.1.
  static let probabilities: [(Double, Double, Double, Double)] = [
    (2, 3, 0.4, 0.5247999999999999), (0.5, 0.5, 0.1, 0.20483276469913345), (12.5, 3.25, 0.9, 0.8654001122367354),
    (1, 1, 0.3, 0.3), (300, 700, 0.31, 0.7564186827315443), (45.2, 0.4, 0.999, 0.6783388350899464),
    (0.001, 2, 0.5, 0.9998067465369478), (5000, 5000, 0.505, 0.8413447463710366),
  ]

  @Test("The probability is SciPy's", arguments: probabilities)
  func probability(a: Double, b: Double, x: Double, p: Double) {
    #expect(abs(BetaLaw(a: a, b: b).probability(upTo: x) - p) < 1e-11)
  }

  /// `scipy.special.betaincinv(a, b, p)`, SciPy 1.17.1.
  static let quantiles: [(Double, Double, Double, Double)] = [
    (2, 3, 0.025, 0.06758598648854294), (2, 3, 0.975, 0.8058795503167565), (0.5, 0.5, 0.025, 0.001541333133436012),
    (12.5, 3.25, 0.975, 0.9477579198285477), (1, 1, 0.3, 0.3), (300, 700, 0.025, 0.27199835569079106),
    (45.2, 0.4, 0.025, 0.9516613644559277), (0.2, 0.2, 0.5, 0.5), (0.2, 45, 0.025, 1.4287918804021328e-10),
    (5000, 5000, 0.975, 0.5097991237780385),
  ]

  @Test("The quantile is SciPy's", arguments: quantiles)
  func quantile(a: Double, b: Double, p: Double, x: Double) {
    #expect(abs(BetaLaw(a: a, b: b).quantile(p) - x) < 1e-12)
  }

  @Test("Nothing lies below 0 or above 1, and a million cases still converge")
  func ends() {
    let law = BetaLaw(a: 0.4, b: 90)
    #expect(law.probability(upTo: 0) == 0 && law.probability(upTo: 1) == 1)
    let sure = BetaLaw(a: 500_000, b: 500_000).interval
    #expect(abs(sure.low - 0.49902) < 1e-5 && abs(sure.high - 0.50098) < 1e-5)
  }
}
