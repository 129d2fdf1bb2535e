import Testing

@testable import Analysis

@Suite struct LogGammaTests {
  /// `scipy.special.gammaln(x)`, SciPy 1.17.1.
  static let references: [(Double, Double)] = [
    (0.001, 6.907178885383853), (0.4, 0.7966778177017838), (0.5, 0.5723649429247), (1, 0), (2, 0),
    (3.7, 1.428072326665388), (10, 12.801827480081469), (90.25, 314.77673974032604), (1000.5, 5908.674175848678),
  ]

  @Test("The value is SciPy's", arguments: references)
  func reference(x: Double, value: Double) { #expect(abs(logGamma(x) - value) < 1e-14 * max(20, abs(value))) }
}
