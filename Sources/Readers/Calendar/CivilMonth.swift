import Messages

/// A month of the Gregorian calendar and its days, by their numbers after 1970-01-01.
struct CivilMonth {
  /// From 1 to 12.
  let month: Int
  /// The number of its first day.
  let first: Int
  let length: Int

  init(year: Int, month: Int) {
    self.month = month
    first = DateWords.days(year, month, 1)
    length = DateWords.daysInMonth(month, year)
  }

  /// A day from 1 on, or from the end when negative; nil where the month has no such day.
  func day(_ number: Int) -> Int? {
    let index = number > 0 ? number - 1 : length + number
    return number != 0 && (0..<length).contains(index) ? first + index : nil
  }

  /// The first, second, … of a weekday (0 for Sunday), counted from the end when negative; nil where there is none.
  func day(_ number: Int, weekday: Int) -> Int? {
    let start = start(weekday: weekday)
    let count = (first + length - start + 6) / 7
    let index = number > 0 ? number - 1 : count + number
    return number != 0 && (0..<count).contains(index) ? start + 7 * index : nil
  }

  func days(weekday: Int) -> [Int] {
    Array(stride(from: start(weekday: weekday), to: first + length, by: 7))
  }

  private func start(weekday: Int) -> Int { first + (weekday - Self.weekday(of: first)).modulo(7) }

  /// 0 for Sunday, as calendars count.
  static func weekday(of day: Int) -> Int { (CivilDate.weekday(ofDay: day) + 1) % 7 }

  /// The two letters by which calendars name weekdays, in their order.
  static let weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]
}

extension Int {
  /// The remainder that is never negative.
  func modulo(_ divisor: Int) -> Int { ((self % divisor) + divisor) % divisor }
}
