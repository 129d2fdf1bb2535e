/// The amounts, hours, days and months that a text names.
struct Measures: Equatable, Sendable {
  /// A number of things; without a unit where none follows.
  struct Amount: Equatable, Sendable {
    var value: Double
    var unit: String?
  }

  /// A day of a month, or either alone; both from 1.
  struct Date: Equatable, Sendable {
    var month: Int?
    var day: Int?
  }

  private(set) var amounts: [Amount] = []
  /// From 0 to 24; those below 7 are taken for afternoons.
  private(set) var hours: [Double] = []
  /// From Monday, 0.
  private(set) var weekdays: [Int] = []
  private(set) var dates: [Date] = []
  /// Days from today, and weeks from this one.
  private(set) var days: [Int] = []
  private(set) var weeks: [Int] = []
  /// It names the last moment: "by", "before", "until".
  private(set) var isBound = false

  init(_ text: String) {
    let words = MeasureWords(text)
    isBound = words.all.contains { ["by", "before", "until", "till", "within"].contains($0) }
    for at in words.all.indices { read(words, at) }
  }

  private mutating func read(_ words: MeasureWords, _ at: Int) {
    if let weekday = words.weekday(at) { return weekdays.append(weekday) }
    if let day = words.relativeDay(at) { return days.append(day) }
    if let week = words.relativeWeek(at) { return weeks.append(week) }
    if let date = words.date(at) { return dates.append(date) }
    if let hour = words.hour(at) { return hours.append(hour) }
    if let amount = words.amount(at) { amounts.append(amount) }
  }

  /// Whether who says this gives less than, or another time than, what was asked for.
  ///
  /// Told only where both name exactly one of a kind; after a bound an earlier time is no less.
  func narrows(_ asked: Measures) -> Bool {
    isLess(asked) || isOther(hours, asked.hours, asked) || isOther(weekdays, asked.weekdays, asked)
      || isOther(days, asked.days, asked) || isOther(weeks, asked.weeks, asked) || isOtherDate(asked)
  }

  private func isLess(_ asked: Measures) -> Bool {
    guard let wanted = asked.amounts.only, let given = amounts.only, let unit = wanted.unit else { return false }
    return given.value < wanted.value && (given.unit == nil || given.unit == unit)
  }

  private func isOther<Value: Comparable>(_ given: [Value], _ wanted: [Value], _ asked: Measures) -> Bool {
    guard let wanted = wanted.only, let given = given.only else { return false }
    return asked.isBound ? given > wanted : given != wanted
  }

  private func isOtherDate(_ asked: Measures) -> Bool {
    guard let wanted = asked.dates.only, let given = dates.only else { return false }
    guard let month = wanted.month, let other = given.month, month != other else {
      guard let day = wanted.day, let other = given.day else { return false }
      return asked.isBound ? other > day : other != day
    }
    return asked.isBound ? other > month : true
  }
}

extension Array {
  /// Its one element; nil where it has none or several.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
