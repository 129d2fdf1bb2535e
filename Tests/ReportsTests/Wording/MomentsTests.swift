import Analysis
import Messages
import Testing

@testable import Reports

@Suite struct MomentsTests {
  /// One hour east of UTC.
  let moments = Moments(zone: Story.zone)

  @Test func aMomentIsToldInTheZoneOfTheUser() {
    // 2026-10-14T22:05:00Z is past eleven in the evening there.
    let instant = Instant(seconds: 1_792_015_500)
    #expect(Moments.iso(instant) == "2026-10-14T22:05:00Z")
    #expect(moments.minute(instant) == "Wed 14 Oct 2026, 23:05")
    #expect(moments.day(instant) == "14 Oct")
    #expect(moments.dayAndYear(instant.adding(hours: 1)) == "15 Oct 2026")
  }

  @Test func timesBefore1970AndAtTheEdgesDoNotTrap() {
    #expect(Moments.iso(Instant(milliseconds: -1)) == "1969-12-31T23:59:59.999Z")
    #expect(moments.minute(Instant(seconds: -86_400 * 4)) == "Sun 28 Dec 1969, 01:00")
    for edge in [Int64.min, .max] { #expect(!moments.minute(Instant(milliseconds: edge)).isEmpty) }
  }

  @Test(arguments: [(120, "+02:00"), (-330, "-05:30"), (0, "+00:00")])
  func offsets(_ minutes: Int, _ expected: String) {
    #expect(Moments.offset(minutes: minutes) == expected)
  }
}
