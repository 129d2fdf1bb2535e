import Testing

@testable import Analysis

@Suite struct MantelHaenszelTests {
  private func stratum(_ x1: Int, _ n1: Int, _ x2: Int, _ n2: Int) -> Stratum {
    Stratum(before: Proportion(x1, of: n1), now: Proportion(x2, of: n2))
  }

  @Test("Difference and interval, by the formulas of Greenland and Robins in Python")
  func reference() throws {
    // sum((x2*n1 - x1*n2)/N) / sum(n1*n2/N), and its variance
    // sum((x1*(n1-x1)*n2**3 + x2*(n2-x2)*n1**3)/(n1*n2*N*N)) / sum(n1*n2/N)**2
    let found = try #require(mantelHaenszel([stratum(12, 15, 5, 5), stratum(2, 10, 3, 20)]))
    #expect(abs(found.value - 0.039999999999999994) < 1e-12)
    #expect(abs(found.interval.low - -0.1612874424141384) < 1e-12)
    #expect(abs(found.interval.high - 0.2412874424141384) < 1e-12)
  }

  @Test("Simpson's reversal: everybody gets more yeses, yet fewer in all, because others ask")
  func reversal() throws {
    let strata = [stratum(16, 20, 5, 5), stratum(0, 5, 4, 20)]
    let crude = try #require(newcombe(before: Proportion(16, of: 25), now: Proportion(9, of: 25)))
    let within = try #require(mantelHaenszel(strata))
    #expect(crude.value < -0.2)
    #expect(abs(within.value - 0.2) < 1e-12)
  }

  @Test("People of one period only say nothing about a change")
  func oneSided() {
    #expect(mantelHaenszel([stratum(0, 0, 3, 4), stratum(1, 2, 0, 0)]) == nil)
    #expect(mantelHaenszel([]) == nil)
    let both = stratum(2, 10, 3, 20)
    #expect(mantelHaenszel([both, stratum(0, 0, 3, 4)]) == mantelHaenszel([both]))
  }
}
