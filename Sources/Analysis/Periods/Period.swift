import Messages

/// A stretch of local days, as the half-open range of moments from `start` to `end`.
///
/// Two spellings of the same days are equal and have the same name.
public struct Period: Hashable, Sendable, Codable {
  public let first: CivilDate
  /// The first day after the period.
  public let endDate: CivilDate
  public let start: Instant
  /// The first moment after the period.
  public let end: Instant

  /// The days from `first` up to, but not with, `endDate`; an end before the start gives an empty period.
  public init(from first: CivilDate, to endDate: CivilDate, in zone: TimeZoneRules) {
    self.first = first
    self.endDate = max(first, endDate)
    start = zone.start(of: first)
    end = zone.start(of: self.endDate)
  }

  /// The calendar month of a day.
  public init(monthOf date: CivilDate, in zone: TimeZoneRules) {
    self.init(months: 1, endingWith: date.monthNumber, in: zone)
  }

  init(months count: Int, endingWith last: Int, in zone: TimeZoneRules) {
    self.init(from: CivilDate(monthNumber: last + 1 - count), to: CivilDate(monthNumber: last + 1), in: zone)
  }

  public func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }

  /// The last day of the period.
  public var last: CivilDate { endDate.adding(days: -1) }
  /// How many days it has.
  public var days: Int { endDate.daysSinceEpoch - first.daysSinceEpoch }

  /// How many of its days are over at a moment, to the nearest and at least one; of a period that is over all.
  ///
  /// What is counted by the week must not be spread over days to come.
  func daysPassed(at now: Instant) -> Int {
    now >= end ? days : max(1, Int((now.hours(since: start) / 24).rounded()))
  }

  /// How many calendar months it is made of; nil when it does not begin and end with a month.
  var wholeMonths: Int? {
    first.day == 1 && endDate.day == 1 ? endDate.monthNumber - first.monthNumber : nil
  }
}

extension Period {
  /// The period of equal length that ends where this one begins: months before months, days before days.
  public func previous(in zone: TimeZoneRules) -> Period {
    if let months = wholeMonths { return Period(months: months, endingWith: first.monthNumber - 1, in: zone) }
    return Period(from: first.adding(days: -days), to: first, in: zone)
  }

  /// The `count` whole months that end with the month of this period's last day.
  public func rolling(months count: Int, in zone: TimeZoneRules) -> Period {
    Period(months: count, endingWith: last.monthNumber, in: zone)
  }

  /// The last `count` calendar months up to the month of this period's last day, oldest first.
  public func trailingMonths(_ count: Int, in zone: TimeZoneRules) -> [Period] {
    (0..<count).reversed().map { Period(months: 1, endingWith: last.monthNumber - $0, in: zone) }
  }
}
