import Messages

/// Two periods to set side by side, without a day in common.
public struct PeriodPair: Hashable, Sendable {
  /// What is compared with.
  public let before: Period
  /// What is judged.
  public let now: Period

  /// - Throws: `OverlapError` when a day belongs to both: its episodes would count as before and as now.
  public init(before: Period, now: Period, in zone: TimeZoneRules) throws(OverlapError) {
    let shared = Period(
      from: max(before.first, now.first), to: min(before.endDate, now.endDate), in: zone)
    if shared.days > 0 { throw OverlapError(before: before, now: now, shared: shared) }
    self.before = before
    self.now = now
  }

  /// A period against the one of equal length that ends where it begins.
  public init(_ now: Period, andBeforeIn zone: TimeZoneRules) {
    self.now = now
    before = now.previous(in: zone)
  }

  /// A period against the same days a year earlier.
  ///
  /// - Throws: `OverlapError` for a period of more than a year.
  public init(_ now: Period, andYearBeforeIn zone: TimeZoneRules) throws(OverlapError) {
    try self.init(before: now.yearEarlier(in: zone), now: now, in: zone)
  }

  /// The name of a folder: `2025-Q4_2026-Q1`.
  public var name: String { "\(before.name)_\(now.name)" }
}

/// Two periods share days.
public struct OverlapError: Error, Hashable, CustomStringConvertible {
  public let before: Period
  public let now: Period
  public let shared: Period

  public var description: String {
    "\(before.name) and \(now.name) overlap (\(shared.title)): what happened then would count on both sides; choose "
      + "periods without a common day"
  }
}

extension Period {
  /// The same days one year earlier; 29 February becomes 28 February.
  func yearEarlier(in zone: TimeZoneRules) -> Period {
    Period(from: first.yearEarlier, to: last.yearEarlier.adding(days: 1), in: zone)
  }
}

extension CivilDate {
  fileprivate var yearEarlier: CivilDate {
    CivilDate(year: year - 1, month: month, day: day) ?? adding(days: -1).yearEarlierOrSame
  }

  /// Of a day that is in every year.
  private var yearEarlierOrSame: CivilDate { CivilDate(year: year - 1, month: month, day: day) ?? self }
}
