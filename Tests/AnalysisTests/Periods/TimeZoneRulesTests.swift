import Messages
import Testing

@testable import Analysis

@Suite struct TimeZoneRulesTests {
  /// Clocks go forward from 00:00 to 01:00 on 2 March 2026: that midnight does not exist.
  private let forward = TimeZoneRules(name: "forward") { $0 < hour(27) ? -180 : -120 }
  /// Clocks go back from 01:00 to 00:00 on 2 March 2026: that midnight comes twice.
  private let back = TimeZoneRules(name: "back") { $0 < hour(26) ? -60 : -120 }

  @Test("A month begins at local midnight")
  func eastOfGreenwich() {
    let east = TimeZoneRules(name: "east") { _ in 120 }
    #expect(Period(monthOf: march.first, in: east).start == hour(-2))
    #expect(east.date(of: hour(-2)).description == "2026-03-01")
    #expect(east.date(of: hour(-2.01)).description == "2026-02-28")
  }

  @Test("A day without midnight begins at the jump")
  func skippedMidnight() { #expect(forward.start(of: march.first.adding(days: 1)) == hour(27)) }

  @Test("A midnight shown twice begins the day the first time")
  func doubledMidnight() { #expect(back.start(of: march.first.adding(days: 1)) == hour(25)) }

  @Test(
    "A time typed on a day when clocks change was an hour off",
    arguments: [
      (28, 0, 671.0), (28, 60, 672.0), (28, 150, 673.5), (28, 570, 679.5), (238, 150, 5712.5), (238, 570, 5720.5),
      (239, 540, 5744.0),
    ])
  func changingClocks(_ day: Int, _ minute: Int, _ expected: Double) {
    // Summer is from 01:00 UTC on 29 March to 01:00 UTC on 25 October 2026: 02:30 is skipped on the one day, and shown
    // twice on the other.
    let berlin = TimeZoneRules(name: "Europe/Berlin") { $0 < hour(673) || $0 >= hour(5713) ? 60 : 120 }
    #expect(berlin.moment(on: march.first.adding(days: day), minute: minute) == hour(expected))
  }

  @Test("Days before 1970 and the ends of time have a date")
  func extremes() {
    #expect(TimeZoneRules.utc.date(of: Instant(milliseconds: -1)).description == "1969-12-31")
    for end in [Int64.min, .max] { _ = TimeZoneRules.utc.date(of: Instant(milliseconds: end)) }
  }

  @Test("Every day from 1600 to 2400 is numbered and read back")
  func civilDates() throws {
    var previous = CivilDate(daysSinceEpoch: -135_141)
    for number in -135_140...157_420 {
      let date = CivilDate(daysSinceEpoch: number)
      try #require(date.daysSinceEpoch == number && previous < date)
      previous = date
    }
    #expect(CivilDate(daysSinceEpoch: 0).description == "1970-01-01")
    #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2000, month: 2, day: 29)?.daysSinceEpoch == 11_016)
  }
}
