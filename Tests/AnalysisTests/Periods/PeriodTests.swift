import Messages
import Testing

@testable import Analysis

@Suite struct PeriodTests {
  private func parse(_ text: String, in zone: TimeZoneRules = .utc) throws -> Period {
    try Period(parsing: text, now: hour(24 * 40), in: zone)
  }

  static let forms: [(String, String, String, String)] = [
    // typed, first day, last day, in words
    ("2026-03", "2026-03-01", "2026-03-31", "March 2026"),
    ("2024-02", "2024-02-01", "2024-02-29", "February 2024"),
    ("2026-Q1", "2026-01-01", "2026-03-31", "January–March 2026"),
    ("2026-Q4", "2026-10-01", "2026-12-31", "October–December 2026"),
    ("2025", "2025-01-01", "2025-12-31", "2025"),
    ("2025-10..2025-12", "2025-10-01", "2025-12-31", "October–December 2025"),
    ("2025-11..2026-01", "2025-11-01", "2026-01-31", "November 2025–January 2026"),
    ("2026-05..07", "2026-05-01", "2026-07-31", "May–July 2026"),
    ("2025-10-15..2025-11-14", "2025-10-15", "2025-11-14", "15 October–14 November 2025"),
    ("2025-10-15", "2025-10-15", "2025-10-15", "15 October 2025"),
    ("2024..2025", "2024-01-01", "2025-12-31", "January 2024–December 2025"),
    ("last", "2026-03-01", "2026-03-31", "March 2026"),
    ("last-quarter", "2026-01-01", "2026-03-31", "January–March 2026"),
    ("last-year", "2025-01-01", "2025-12-31", "2025"),
    ("2026-q1", "2026-01-01", "2026-03-31", "January–March 2026"),
    ("P3M/2026-02", "2025-12-01", "2026-02-28", "December 2025–February 2026"),
    ("P6M/last", "2025-10-01", "2026-03-31", "October 2025–March 2026"),
    ("P12M/2025-Q2", "2024-07-01", "2025-06-30", "July 2024–June 2025"),
  ]

  @Test("Every accepted form", arguments: forms)
  func accepted(text: String, first: String, last: String, title: String) throws {
    let period = try parse(text)
    #expect(period.first.description == first)
    #expect(period.last.description == last)
    #expect(period.title == title)
  }

  @Test("A name is read back as the same period", arguments: forms.map(\.0))
  func namesReadBack(text: String) throws {
    let period = try parse(text)
    #expect(try parse(period.name) == period)
  }

  @Test("Two spellings of the same days are the same period")
  func spellings() throws {
    #expect(try parse("2026-Q1") == parse("2026-01..2026-03"))
    #expect(try parse("2026-03-01..2026-03-31").name == "2026-03")
  }

  @Test(
    "What is no period is told why and what is one",
    arguments: [
      ("2026-13", "there is no month 13"), ("2026-00", "there is no month 00"), ("2026-Q5", "quarters are Q1 to Q4"),
      ("2026-02-30", "there is no day 30 in that month"), ("march", "it names no year"), ("", "it names no year"),
      ("26-03", "it names no year"), ("2026-3", "'3' is no month"), ("2026-03..2026-01", "it ends before it begins"),
      ("2026-03-01-02", "it has too many parts"), ("2026-03..", "it names no year"), ("0000", "it names no year"),
      ("٢٠٢٦-03", "it names no year"), ("last-week", "it names no year"),
      ("P3D/2026-03", "a duration is written P3M, of months, before a slash and its end"),
      ("P0M/last", "a duration is written P3M, of months, before a slash and its end"),
      ("P3M", "a duration is written P3M, of months, before a slash and its end"),
    ])
  func refused(text: String, reason: String) {
    #expect(throws: PeriodError(text: text, reason: reason)) { try parse(text) }
  }

  @Test("The error names the accepted forms")
  func errorText() {
    #expect(
      PeriodError(text: "2026-13", reason: "there is no month 13").description
        == "'2026-13' is no period: there is no month 13; write " + PeriodError.accepted)
  }

  @Test(
    "The period before has the same length",
    arguments: [
      ("2026-03", "2026-02"), ("2026-Q1", "2025-Q4"), ("2025", "2024"), ("2026-01", "2025-12"),
      ("2025-10..2026-01", "2025-06..2025-09"), ("2025-10-15..2025-10-21", "2025-10-08..2025-10-14"),
    ])
  func previous(text: String, before: String) throws {
    #expect(try parse(text).previous(in: .utc) == parse(before))
  }

  @Test("Twelve trailing months end with the month of the last day")
  func trailing() throws {
    let names = try parse("2026-03").trailingMonths(3, in: .utc).map(\.name)
    #expect(names == ["2026-01", "2026-02", "2026-03"])
    #expect(try parse("2026-02-10..2026-03-09").rolling(months: 3, in: .utc).name == "2026-Q1")
  }

  @Test(
    "Days to come were taken as days of a period that had just begun",
    arguments: [(0.25, 1), (1.4, 1), (13.9, 14), (14.0, 14), (31.0, 31), (45.0, 31)])
  func daysPassed(after days: Double, passed: Int) {
    #expect(march.daysPassed(at: hour(24 * days)) == passed)
  }

  @Test("The last moment of a month belongs to it, the next does not")
  func halfOpen() throws {
    let april = try parse("2026-04")
    #expect(march.end == april.start)
    #expect(march.contains(Instant(milliseconds: march.end.milliseconds - 1)) && !march.contains(march.end))
    #expect(april.contains(march.end))
  }
}
