import Testing

@testable import Analysis

@Suite struct NormalTests {
  /// `2 * scipy.stats.norm.sf(z)`, SciPy 1.17.1.
  @Test(arguments: [
    (0.1, 0.920344325445942), (1, 0.31731050786291415), (1.959963984540054, 0.05), (5, 5.733031437583866e-07),
  ])
  func `The two-sided probability is SciPy's`(z: Double, p: Double) {
    #expect(abs(twoSidedP(z: z) - p) < 1e-14 && abs(twoSidedP(z: -z) - p) < 1e-14)
    #expect(abs(twoSidedZ(p: p) - z) < 1e-9)
  }

  @Test func `What cannot be told from none or all has a deviate all the same`() {
    #expect(twoSidedZ(p: 1) < 1e-12 && twoSidedZ(p: 0) > 37 && twoSidedZ(p: 7) < 1e-12)
  }
}
