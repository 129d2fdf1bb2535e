import Messages
import Testing

@Suite struct CivilDateTests {
  @Test(
    "Weekdays, 0 for Monday", arguments: [("2026-11-22", 6), ("1970-01-01", 3), ("1969-12-29", 0), ("2024-02-29", 3)])
  func weekday(_ day: String, _ weekday: Int) throws {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    let date = try #require(CivilDate(year: parts[0], month: parts[1], day: parts[2]))
    #expect(date.weekday == weekday)
    #expect(CivilDate.weekday(ofDay: date.daysSinceEpoch) == weekday)
  }
}
