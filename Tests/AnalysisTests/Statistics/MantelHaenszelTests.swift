import Testing

@testable import Analysis

@Suite struct MantelHaenszelTests {
  private func stratum(_ x1: Int, _ n1: Int, _ x2: Int, _ n2: Int) -> Stratum {
    Stratum(before: Proportion(x1, of: n1), now: Proportion(x2, of: n2))
  }

  @Test("Difference by Greenland and Robins, interval by Sato, Greenland and Robins, in Python")
  func reference() throws {
    // d = sum((x2*n1 - x1*n2)/N) / sum(n1*n2/N), and its variance (d*sum(P) + sum(Q)) / sum(n1*n2/N)**2 with
    // P = (n2**2*x1 - n1**2*x2 + n1*n2*(n1-n2)/2)/N**2 and Q = (x1*(n2-x2) + x2*(n1-x1))/(2*N)
    let found = try #require(mantelHaenszel([stratum(12, 15, 5, 5), stratum(2, 10, 3, 20)]))
    #expect(abs(found.value - 0.039999999999999994) < 1e-12)
    #expect(abs(found.interval.low - -0.17241235712058345) < 1e-12)
    #expect(abs(found.interval.high - 0.25241235712058346) < 1e-12)
  }

  @Test("Ten people with one ask a month made an interval without width")
  func oneAskEach() throws {
    let strata = (0..<10).map { stratum(0, 1, $0 < 5 ? 1 : 0, 1) }
    let found = try #require(mantelHaenszel(strata))
    #expect(found.value == 0.5)
    #expect(abs(found.interval.low - 0.19010248384771922) < 1e-12)
    #expect(abs(found.interval.high - 0.8098975161522808) < 1e-12)
  }

  @Test("An interval without width, or of fewer than five cases on a side, was printed")
  func tooLittle() {
    #expect(mantelHaenszel([stratum(5, 5, 5, 5), stratum(0, 3, 0, 3)]) == nil)
    #expect(mantelHaenszel([stratum(2, 4, 3, 20)]) == nil)
    #expect(mantelHaenszel([stratum(1, 2, 1, 2), stratum(1, 3, 1, 3)]) != nil)
  }

  @Test("A stratum whose cases hang together widens the interval by the larger design effect")
  func designEffects() throws {
    let alone = try #require(mantelHaenszel([stratum(2, 10, 12, 20)]))
    let together = Stratum(before: Proportion(2, of: 10, designEffect: 4), now: Proportion(12, of: 20, designEffect: 2))
    let found = try #require(mantelHaenszel([together]))
    #expect(abs((found.value - found.interval.low) - 2 * (alone.value - alone.interval.low)) < 1e-12)
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
