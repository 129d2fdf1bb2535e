/// A day of the Gregorian calendar, in no time zone.
public struct CivilDate: Hashable, Comparable, Sendable, Codable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// A day by its number after 1970-01-01.
  ///
  /// Source: E. M. Reingold and N. Dershowitz, Calendrical Calculations, with years that begin in March so that
  /// the leap day comes last.
  public init(daysSinceEpoch days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// A day by its parts; nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    self.init(year, month, day)
    guard CivilDate(daysSinceEpoch: daysSinceEpoch) == self else { return nil }
  }

  private init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days from 1970-01-01 to this day.
  public var daysSinceEpoch: Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = (yearFromMarch >= 0 ? yearFromMarch : yearFromMarch - 399) / 400
    let yearOfEra = yearFromMarch - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Months from the start of year 0 to the month of this day.
  public var monthNumber: Int { year * 12 + month - 1 }

  /// The first day of a month by its number.
  public init(monthNumber: Int) { self.init(monthNumber / 12, monthNumber % 12 + 1, 1) }

  /// 0 for Monday.
  public var weekday: Int { Self.weekday(ofDay: daysSinceEpoch) }

  /// The weekday of a day by its number after 1970-01-01, which was a Thursday; 0 for Monday.
  public static func weekday(ofDay days: Int) -> Int { ((days + 3) % 7 + 7) % 7 }

  /// This day moved by a number of days.
  public func adding(days: Int) -> CivilDate { CivilDate(daysSinceEpoch: daysSinceEpoch + days) }
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601: `2026-03-15`.
  public var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// The month alone: `2026-03`.
  public var monthDescription: String { "\(padded(year, 4))-\(padded(month, 2))" }

  /// The month in words: `March`.
  public var monthName: String { monthNames[month - 1] }
}

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
