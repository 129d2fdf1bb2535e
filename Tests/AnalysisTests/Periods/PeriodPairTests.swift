import Testing

@testable import Analysis

@Suite struct PeriodPairTests {
  private func period(_ text: String) throws -> Period { try Period(parsing: text, now: hour(24 * 40), in: .utc) }

  @Test("Two periods are taken as they are named, apart or side by side")
  func named() throws {
    let pair = try PeriodPair(before: period("2025-Q4"), now: period("2026-Q1"), in: .utc)
    #expect(pair.name == "2025-Q4_2026-Q1")
    #expect(try PeriodPair(before: period("2024-05"), now: period("2026-03"), in: .utc).name == "2024-05_2026-03")
  }

  @Test(
    "A day in common is refused, and named",
    arguments: [
      ("2026-01..2026-03", "2026-03", "March 2026"), ("2026-03", "2026-03", "March 2026"),
      ("2026-02-20..2026-03-02", "2026-03-01..2026-03-31", "1 March–2 March 2026"),
      ("2026-03", "2025..2026", "March 2026"),
    ])
  func overlap(before: String, now: String, shared: String) throws {
    let (before, now) = (try period(before), try period(now))
    let error = try #require(throws: OverlapError.self) { try PeriodPair(before: before, now: now, in: .utc) }
    #expect(error.shared.title == shared)
    #expect(error.description.contains("overlap (\(shared))"))
  }

  @Test(
    "A year earlier, the same days",
    arguments: [
      ("2026-03", "2025-03"), ("2026-Q1", "2025-Q1"), ("2026", "2025"), ("2025-11..2026-01", "2024-11..2025-01"),
      ("2024-02-29", "2023-02-28"), ("2024-02", "2023-02"),
    ])
  func yearBefore(now: String, before: String) throws {
    let pair = try PeriodPair(period(now), andYearBeforeIn: .utc)
    #expect(pair.before == (try period(before)))
  }

  @Test("More than a year cannot be set against itself a year earlier")
  func tooLong() throws {
    let long = try period("2025-01..2026-03")
    #expect(throws: OverlapError.self) { try PeriodPair(long, andYearBeforeIn: .utc) }
  }
}
