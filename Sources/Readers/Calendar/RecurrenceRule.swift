import Messages

/// The rule by which an event is repeated: daily, weekly, monthly or yearly (`RRULE`, RFC 5545 3.3.10).
struct RecurrenceRule {
  enum Frequency: String {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  let frequency: Frequency
  /// Every so many days, weeks, months or years.
  let interval: Int
  /// How often it takes place, the first time included.
  let count: Int?
  let until: CalendarClock?

  private let weekdays: [Weekday]
  private let monthDays: [Int]
  private let months: [Int]
  private let positions: [Int]
  private let weekStart: Int

  /// `MO`, or the second or last of a month: `2MO`, `-1FR`.
  private struct Weekday {
    /// 0 for all.
    let number: Int
    /// 0 for Sunday.
    let weekday: Int

    init?(_ text: Substring) {
      guard let weekday = CivilMonth.weekdays.firstIndex(of: String(text.suffix(2))),
        let number = text.count == 2 ? 0 : Int(text.dropLast(2)), (-5...5).contains(number)
      else { return nil }
      (self.number, self.weekday) = (number, weekday)
    }
  }

  /// Nil for a rule with a part that is not understood, such as hours or numbers of weeks.
  init?(_ text: String) {
    guard let parts = Self.parts(text.trimmingASCIISpaces.uppercased()),
      let frequency = parts["FREQ"].flatMap({ Frequency(rawValue: String($0)) }),
      let interval = Int(parts["INTERVAL"] ?? "1"), (1...1000).contains(interval),
      let weekdays = Self.list(parts["BYDAY"], Weekday.init),
      let monthDays = Self.list(parts["BYMONTHDAY"], Self.number(to: 31)),
      let months = Self.list(parts["BYMONTH"], Self.number(to: 12)), months.allSatisfy({ $0 > 0 }),
      let positions = Self.list(parts["BYSETPOS"], Self.number(to: 366)),
      let weekStart = Weekday(parts["WKST"] ?? "MO")?.weekday
    else { return nil }
    // Days of a year that are not those of a month.
    if frequency == .yearly, months.isEmpty, !weekdays.isEmpty || !monthDays.isEmpty { return nil }
    (self.frequency, self.interval, self.weekStart) = (frequency, interval, weekStart)
    (self.weekdays, self.monthDays, self.months, self.positions) = (weekdays, monthDays, months, positions)
    count = parts["COUNT"].flatMap { Int($0) }.flatMap { $0 < 1 ? nil : $0 }
    until = parts["UNTIL"].flatMap { CalendarClock(String($0)) }
    if count == nil && parts["COUNT"] != nil || until == nil && parts["UNTIL"] != nil { return nil }
  }

  private static let known: Set<Substring> = [
    "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST",
  ]

  private static func parts(_ text: String) -> [Substring: Substring]? {
    var parts: [Substring: Substring] = [:]
    for part in text.split(separator: ";").prefix(20) {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, known.contains(sides[0]) else { return nil }
      parts[sides[0]] = sides[1]
    }
    return parts
  }

  /// The values of a list, none where there is no list; nil where one is not understood.
  private static func list<Value>(_ text: Substring?, _ value: (Substring) -> Value?) -> [Value]? {
    var values: [Value] = []
    for part in (text ?? "").split(separator: ",") {
      guard values.count < 400, let value = value(part) else { return nil }
      values.append(value)
    }
    return values
  }

  private static func number(to most: Int) -> (Substring) -> Int? {
    { text in Int(text).flatMap { $0 != 0 && (-most...most).contains($0) ? $0 : nil } }
  }
}

extension RecurrenceRule {
  /// The days of one period after that in which the event begins, and the first day of that period.
  ///
  /// - Parameters:
  ///   - period: 0 for the one in which it begins; it may have days in front of it.
  ///   - start: the day on which it begins, by its number after 1970-01-01, as all days here.
  /// - Returns: days ascending, each once.
  func days(ofPeriod period: Int, after start: Int) -> (first: Int, days: [Int]) {
    let (first, days) = candidates(period * interval, start)
    let ordered = Array(Set(days)).sorted()
    guard !positions.isEmpty else { return (first, ordered) }
    let chosen = positions.map { $0 > 0 ? $0 - 1 : ordered.count + $0 }.filter(ordered.indices.contains)
    return (first, Set(chosen).sorted().map { ordered[$0] })
  }

  private func candidates(_ distance: Int, _ start: Int) -> (first: Int, days: [Int]) {
    switch frequency {
    case .daily:
      let day = start + distance
      return (day, [day].filter(isDayAllowed))
    case .weekly:
      let first = start - (CivilMonth.weekday(of: start) - weekStart).modulo(7) + 7 * distance
      let chosen = weekdays.isEmpty ? [CivilMonth.weekday(of: start)] : weekdays.map(\.weekday)
      return (first, chosen.map { first + ($0 - weekStart).modulo(7) }.filter(isMonthAllowed))
    case .monthly:
      let date = CivilDate(monthNumber: CivilDate(daysSinceEpoch: start).monthNumber + distance)
      return (date.daysSinceEpoch, days(of: CivilMonth(year: date.year, month: date.month), start))
    case .yearly:
      let date = CivilDate(daysSinceEpoch: start)
      let year = date.year + distance
      let all = (months.isEmpty ? [date.month] : months).map { CivilMonth(year: year, month: $0) }
      return (CivilMonth(year: year, month: 1).first, all.flatMap { days(of: $0, start) })
    }
  }

  /// The days of a month that the rule names; without any, the day on which the event begins.
  private func days(of month: CivilMonth, _ start: Int) -> [Int] {
    guard months.isEmpty || months.contains(month.month) else { return [] }
    if !monthDays.isEmpty { return monthDays.compactMap(month.day).filter(isWeekdayAllowed) }
    if weekdays.isEmpty { return [CivilDate(daysSinceEpoch: start).day].compactMap(month.day) }
    return weekdays.flatMap { one in
      one.number == 0
        ? month.days(weekday: one.weekday) : [month.day(one.number, weekday: one.weekday)].compactMap(\.self)
    }
  }

  private func isDayAllowed(_ day: Int) -> Bool {
    guard isMonthAllowed(day), isWeekdayAllowed(day) else { return false }
    let date = CivilDate(daysSinceEpoch: day)
    let month = CivilMonth(year: date.year, month: date.month)
    return monthDays.isEmpty || monthDays.contains { month.day($0) == day }
  }

  private func isMonthAllowed(_ day: Int) -> Bool {
    months.isEmpty || months.contains(CivilDate(daysSinceEpoch: day).month)
  }

  private func isWeekdayAllowed(_ day: Int) -> Bool {
    weekdays.isEmpty || weekdays.contains { $0.weekday == CivilMonth.weekday(of: day) }
  }
}
