import Messages

/// How much is still worked out of all that is repeated in a file: a line of text may mean a million days.
struct RecurrenceBudget {
  /// The most days of one event, and the most periods in which they are looked for: 27 years of days.
  static let mostOfOne = 10_000
  /// Days and periods of a whole file: nine hundred events that are repeated each week for ten years.
  private(set) var left: Int
  /// How many events go on longer.
  private(set) var cut = 0
  /// How many are repeated by a rule that is not understood.
  private(set) var notUnderstood = 0

  init(left: Int = 1_000_000) { self.left = left }

  fileprivate mutating func spend(_ days: Int) { left -= 1 + days }
  fileprivate mutating func noteCut() { cut += 1 }
  fileprivate mutating func noteNotUnderstood() { notUnderstood += 1 }
}

/// The days on which a repeated event takes place (RFC 5545 3.8.5).
struct Recurrence {
  /// How long a rule without an end goes on.
  static let longest = Instant(seconds: 10 * 366 * 86_400)

  private let first: CalendarClock
  private let zone: String?
  private let event: EventProperties
  private let end: Instant
  private var moments: CalendarMoments

  /// - Parameters:
  ///   - horizon: up to where a rule without an end goes on, if that is later than ten years after its start.
  ///   - moments: a copy, because what is worked out here was not written without its zone.
  /// - Returns: nil for an event without a start.
  init?(_ event: EventProperties, horizon: Instant, _ moments: CalendarMoments) {
    guard let line = event["DTSTART"], let first = CalendarClock(line.value) else { return nil }
    self.first = first
    self.event = event
    self.moments = moments
    zone = line["TZID"]
    let start = self.moments.instant(first, zone)
    end = max(horizon, Instant(milliseconds: start.milliseconds + Self.longest.milliseconds))
  }

  /// When it begins on each of its days, ascending: its start, those by its rule and those named beside it, without
  /// those taken out. Of a rule that is not understood, and of whole days, the start alone.
  mutating func starts(_ budget: inout RecurrenceBudget) -> [Instant] {
    let start = moments.instant(first, zone)
    guard !first.isDay else { return [start] }
    var starts = Set([start] + byRule(&budget) + named("RDATE").prefix(RecurrenceBudget.mostOfOne))
    starts.subtract(named("EXDATE"))
    return starts.sorted()
  }

  private mutating func byRule(_ budget: inout RecurrenceBudget) -> [Instant] {
    guard let line = event["RRULE"] else { return [] }
    guard let rule = RecurrenceRule(line.value), event["EXRULE"] == nil else {
      budget.noteNotUnderstood()
      return []
    }
    return starts(by: rule, &budget)
  }

  private mutating func starts(by rule: RecurrenceRule, _ budget: inout RecurrenceBudget) -> [Instant] {
    var found: [Instant] = []
    let wanted = max(0, (rule.count ?? .max) - 1)
    var period = 0
    while found.count < wanted {
      guard max(period, found.count) < RecurrenceBudget.mostOfOne, budget.left > 0 else {
        budget.noteCut()
        break
      }
      let (opening, days) = rule.days(ofPeriod: period, after: first.day)
      budget.spend(days.count)
      period += 1
      let starts = days.lazy.filter { [first] in $0 > first.day }.prefix(wanted - found.count)
      for day in starts { if let start = start(day, rule.until) { found.append(start) } }
      if start(max(opening, first.day), rule.until) == nil { break }
    }
    return found
  }

  /// When it begins on a day; nil behind its end.
  private mutating func start(_ day: Int, _ until: CalendarClock?) -> Instant? {
    let time = first.on(day: day)
    let start = moments.instant(time, zone)
    guard start <= end, let until else { return start <= end ? start : nil }
    if until.isDay { return day <= until.day ? start : nil }
    return (until.isUTC ? start <= moments.instant(until, nil) : time.localSeconds <= until.localSeconds) ? start : nil
  }

  /// The times of a property with lists; a day stands for the event on it, a period for its beginning.
  private mutating func named(_ name: String) -> [Instant] {
    var found: [Instant] = []
    for line in event.all(name) {
      for part in line.value.split(separator: ",") {
        guard let time = part.split(separator: "/").first.flatMap({ CalendarClock(String($0)) }) else { continue }
        found.append(time.isDay ? moments.instant(first.on(day: time.day), zone) : moments.instant(time, line["TZID"]))
      }
    }
    return found
  }
}
