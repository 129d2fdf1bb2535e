import Messages

/// A period that cannot be read, with the reason and the forms that can.
public struct PeriodError: Error, Hashable, CustomStringConvertible {
  public let text: String
  public let reason: String

  /// The forms that are read.
  public static let accepted =
    "2026-03, 2026-Q1, 2025, 2025-10..2025-12, 2025-10-15..2025-11-14, P3M/2026-03 (three months up to March), last, "
    + "last-quarter or last-year"

  public var description: String { "'\(text)' is no period: \(reason); write \(Self.accepted)" }
}

extension Period {
  /// Reads what the user typed.
  ///
  /// - Parameter now: for `last`, the last whole month before it; for `last-quarter` and `last-year` likewise.
  /// - Throws: `PeriodError` when it is none of the accepted forms or names no day.
  public init(parsing text: String, now: Instant, in zone: TimeZoneRules) throws(PeriodError) {
    let month = zone.date(of: now).monthNumber
    switch text {
    case "last": self.init(months: 1, endingWith: month - 1, in: zone)
    case "last-quarter": self.init(months: 3, endingWith: month - month % 3 - 1, in: zone)
    case "last-year": self.init(months: 12, endingWith: month - month % 12 - 1, in: zone)
    case _ where text.first == "P": try self.init(upTo: text, now: now, in: zone)
    default: try self.init(days: text, in: zone)
    }
  }

  /// A duration of months and the period whose last month it ends with, as ISO 8601-1 5.5.2 sets them: `P3M/2026-03`.
  private init(upTo text: String, now: Instant, in zone: TimeZoneRules) throws(PeriodError) {
    let parts = text.dropFirst().split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].last == "M", parts[0].utf8.count <= 4, let months = Int(parts[0].dropLast()),
      months > 0
    else { throw PeriodError(text: text, reason: "a duration is written P3M, of months, before a slash and its end") }
    let end = try Period(parsing: String(parts[1]), now: now, in: zone)
    self = end.rolling(months: months, in: zone)
  }

  private init(days text: String, in zone: TimeZoneRules) throws(PeriodError) {
    let days: DayRange
    do { days = try DayRange(text) } catch { throw PeriodError(text: text, reason: error.reason) }
    self.init(from: days.first, to: days.end, in: zone)
  }
}

/// Days from `first` up to, but not with, `end`.
private struct DayRange {
  struct Failure: Error {
    let reason: String
  }

  let first: CivilDate
  let end: CivilDate

  init(_ text: String) throws(Failure) {
    guard let dots = text.firstRange(of: "..") else {
      self = try DayRange(single: text[...])
      return
    }
    let left = try DayRange(single: text[..<dots.lowerBound])
    let right = try DayRange(single: left.completed(text[dots.upperBound...]))
    guard left.first <= right.first, left.end <= right.end else { throw Failure(reason: "it ends before it begins") }
    (first, end) = (left.first, right.end)
  }

  /// A year, a quarter, a month or a day.
  init(single text: Substring) throws(Failure) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = number(parts.first, digits: 4), year > 0 else { throw Failure(reason: "it names no year") }
    switch parts.count {
    case 1: try self.init(fromMonth: year * 12, count: 12)
    case 2 where parts[1].first == "Q" || parts[1].first == "q":
      try self.init(year: year, quarter: parts[1].dropFirst())
    case 2: try self.init(fromMonth: year * 12 + DayRange.month(parts[1]) - 1, count: 1)
    case 3: try self.init(year: year, month: DayRange.month(parts[1]), day: parts[2])
    default: throw Failure(reason: "it has too many parts")
    }
  }

  private init(fromMonth month: Int, count: Int) throws(Failure) {
    first = CivilDate(monthNumber: month)
    end = CivilDate(monthNumber: month + count)
  }

  private init(year: Int, quarter text: Substring) throws(Failure) {
    guard let quarter = number(text, digits: 1), (1...4).contains(quarter) else {
      throw Failure(reason: "quarters are Q1 to Q4")
    }
    try self.init(fromMonth: year * 12 + (quarter - 1) * 3, count: 3)
  }

  private init(year: Int, month: Int, day text: Substring) throws(Failure) {
    guard let day = number(text, digits: 2), let date = CivilDate(year: year, month: month, day: day) else {
      throw Failure(reason: "there is no day \(text) in that month")
    }
    (first, end) = (date, date.adding(days: 1))
  }

  private static func month(_ text: Substring) throws(Failure) -> Int {
    guard let month = number(text, digits: 2) else { throw Failure(reason: "'\(text)' is no month") }
    guard (1...12).contains(month) else { throw Failure(reason: "there is no month \(text)") }
    return month
  }

  /// `07` after `2026-05..` means a month of the same year.
  private func completed(_ right: Substring) -> Substring {
    right.utf8.count == 2 ? "\(String(describing: first).prefix(4))-\(right)" : right
  }
}

/// A number of exactly so many ASCII digits; nil for anything else.
private func number(_ text: Substring?, digits: Int) -> Int? {
  guard let text, text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int(text)
}
