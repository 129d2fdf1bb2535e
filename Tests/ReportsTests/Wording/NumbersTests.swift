import Testing

@testable import Analysis
@testable import Reports

@Suite struct NumbersTests {
  @Test func sharesArePercentAndPoints() {
    #expect(Numbers.percent(0.355) == "36 %")
    #expect(Numbers.percent(Interval(0.52, 0.751)) == "52–75 %")
    #expect(Numbers.percent(Estimate(value: 0.846, interval: Interval(0.68, 0.97))) == "85 % (68–97)")
    #expect(Numbers.points(-0.28, Interval(-0.45, -0.08)) == "−28 (−45…−8)")
    #expect(Numbers.pointsInWords(-0.28, Interval(-0.45, -0.08)) == "−28 points, 95 % interval −45 to −8")
    #expect(Numbers.points(0) == "0")
  }

  @Test func anEndOfAnIntervalBesideZeroWasPrintedAsMinusZero() {
    #expect(Numbers.points(0.16, Interval(-0.001, 0.3)) == "+16 (−0.1…+30)")
    #expect(Numbers.points(-0.0000004) == "−0.1" && Numbers.points(0.005) == "+1")
  }

  @Test(arguments: [(0.0063, ".006"), (0.123, ".123"), (0.00001, "< .001"), (1, "1"), (.nan, "?"), (0.9994, ".999")])
  func probabilities(_ p: Double, _ expected: String) {
    #expect(Numbers.probability(p) == expected)
  }

  @Test(arguments: [(0.2, "12 min"), (7.2, "7 h"), (47, "47 h"), (72, "3 days"), (984, "41 days"), (.infinity, "?")])
  func hours(_ hours: Double, _ expected: String) {
    #expect(Numbers.hours(hours) == expected)
  }

  @Test(
    arguments: [
      (2, 96, "2 h–4 days"), (2, nil, "2 h or more"), (nil, nil, "not reached"),
    ] as [(Double?, Double?, String)])
  func anOpenEndOfAWaitIsSaid(_ low: Double?, _ high: Double?, _ expected: String) {
    #expect(Numbers.hours(from: low, to: high) == expected)
  }

  @Test(arguments: [(4.53, "4.5"), (0, "0.0"), (-0.25, "-0.3"), (15.96, "16.0"), (.nan, "?")])
  func plainNumbersHaveOnePlace(_ value: Double, _ expected: String) { #expect(Numbers.tenths(value) == expected) }

  @Test(
    arguments: [
      (0.5, "0.5"), (1.0 / 3, "0.333333"), (-0.0625, "-0.0625"), (0, "0"), (12, "12"), (1e-9, "0"), (-2.5e-7, "0"),
      (.nan, nil), (.infinity, nil), (1e300, nil),
    ] as [(Double, String?)])
  func machineNumbersHaveSixDecimalsAtMost(_ value: Double, _ expected: String?) {
    #expect(decimal(value) == expected)
  }

  @Test(arguments: [(0.934, "0.93"), (1, "1.00"), (0, "0.00"), (0.005, "0.01")])
  func scoresHaveTwoPlaces(_ share: Double, _ expected: String) {
    #expect(Numbers.hundredths(share) == expected)
  }

  @Test(arguments: [(0, "address", "0 addresses"), (1, "no", "1 no"), (2, "no", "2 noes"), (3, "number", "3 numbers")])
  func plurals(_ count: Int, _ noun: String, _ expected: String) {
    #expect(plural(count, noun) == expected)
  }
}
