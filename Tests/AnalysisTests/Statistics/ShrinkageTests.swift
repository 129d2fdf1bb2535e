import Testing

@testable import Analysis

@Suite struct ShrinkageTests {
  private func shares(_ pairs: [(Int, Int)]) -> [Proportion] { pairs.map { Proportion($0.0, of: $0.1) } }

  private let people = [(12, 13), (3, 9), (7, 8), (8, 8), (20, 31), (5, 14)]

  /// The minimum over m in (0, 1) and s in (0.4, 90) of
  /// `-sum(scipy.stats.betabinom.logpmf(x, n, m * s, (1 - m) * s))` by `scipy.optimize.minimize(…, method='L-BFGS-B')`
  /// from five starts; SciPy 1.17.1.
  @Test("The common law is the likeliest one")
  func likeliest() {
    let law = priorLaw(of: shares(people))
    #expect(abs(law.a - 2.2825015) < 1e-5 && abs(law.b - 1.0312628) < 1e-5)
    let second = priorLaw(of: shares([(1, 2), (0, 1), (3, 4), (2, 2), (5, 9), (10, 30)]))
    #expect(abs(second.a - 19.18753) < 1e-3 && abs(second.b - 21.89825) < 1e-3)
  }

  /// `q = scipy.stats.beta(a + x, b + n - x)` with the law above: `q.mean(), q.ppf(0.025), q.ppf(0.975)`.
  @Test("Each estimate is the mean and the central 95 % of its beta law")
  func estimates() {
    let expected = [
      (0.8754877936, 0.6833047442, 0.9831027948), (0.4289916051, 0.1794794974, 0.7003117214),
      (0.8204609241, 0.5619182344, 0.9745697058),
    ]
    for (estimate, expected) in zip(steadied(shares(people)), expected) {
      #expect(abs(estimate.value - expected.0) < 1e-6)
      #expect(abs(estimate.interval.low - expected.1) < 1e-6 && abs(estimate.interval.high - expected.2) < 1e-6)
    }
  }

  @Test("The weight of the law stays within 0.4 and 90 cases, however alike or unlike people are")
  func bounds() {
    let alike = priorLaw(of: shares(Array(repeating: (5, 10), count: 6)))
    #expect(abs(alike.a - 45) < 1e-4 && abs(alike.b - 45) < 1e-4)
    let unlike = priorLaw(of: shares([(0, 10), (10, 10), (0, 8), (9, 9), (0, 7)]))
    #expect(abs(unlike.a + unlike.b - 0.4) < 1e-9)
  }

  @Test("Under five people it is Laplace's rule: 8/8 becomes 9/10")
  func laplace() {
    #expect(steadied(shares([(8, 8), (0, 3), (0, 0), (0, 0), (0, 0)])).map(\.value) == [0.9, 0.2, 0.5, 0.5, 0.5])
  }

  @Test("Fewer cases are pulled further, and nobody's estimate leaves the range of all")
  func pull() {
    let found = steadied(shares([(1, 2), (10, 20), (20, 20), (4, 4), (0, 6), (3, 5)]))
    #expect(found[2].value > found[3].value && found[3].value < 1)
    #expect(found.allSatisfy { $0.interval.low < $0.value && $0.value < $0.interval.high })
  }

  @Test("All noes: a little room for an exception is left")
  func allNoes() {
    let found = steadied(shares(Array(repeating: (0, 5), count: 5)))
    #expect(found.allSatisfy { $0.value > 0 && $0.value < 0.02 && $0.interval.low >= 0 })
  }
}
