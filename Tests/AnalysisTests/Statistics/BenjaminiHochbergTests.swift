import Testing

@testable import Analysis

@Suite struct BenjaminiHochbergTests {
  @Test("The rates are SciPy's, in the order given")
  func reference() {
    // scipy.stats.false_discovery_control([0.01, 0.04, 0.03, 0.005, 0.8, 0.5]), SciPy 1.17.1
    let adjusted = benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.8, 0.5])
    for (value, expected) in zip(adjusted, [0.03, 0.06, 0.06, 0.03, 0.8, 0.6]) {
      #expect(abs(value - expected) < 1e-15)
    }
  }

  @Test("A family of one is not corrected, of none gives none")
  func small() {
    #expect(benjaminiHochberg([0.04]) == [0.04])
    #expect(benjaminiHochberg([]) == [])
  }

  @Test("No rate is below its p-value or above one")
  func bounds() {
    let pValues = (1...40).map { Double($0 * $0 % 41) / 41 }
    #expect(zip(benjaminiHochberg(pValues), pValues).allSatisfy { $0 >= $1 && $0 <= 1 })
  }
}
