import Messages
import Testing

@testable import Readers

@Suite("Repeated events")
struct RecurrenceTests {
  /// The days on which an event takes place that begins on Monday 2 March 2026 at ten, as `03-02`.
  private func days(
    _ lines: String, horizon: Instant = Instant(seconds: 0), budget: inout RecurrenceBudget
  ) -> [String] {
    let lines = ContentLines.lines(of: Array("DTSTART:20260302T100000Z\n\(lines)".utf8)).map(\.line)
    var recurrence = Recurrence(
      EventProperties(lines), horizon: horizon, CalendarMoments(zones: [:], clock: LocalClock()))
    return recurrence?.starts(&budget).map { start in
      #expect(start.milliseconds % 86_400_000 == 36_000_000)
      return String(CivilDate(daysSinceEpoch: Int(start.milliseconds / 86_400_000)).description.dropFirst(5))
    } ?? []
  }

  private func days(_ lines: String) -> [String] {
    var budget = RecurrenceBudget()
    return days(lines, budget: &budget)
  }

  @Test(
    "Rules of RFC 5545 3.3.10",
    arguments: [
      ("FREQ=DAILY;COUNT=3", "03-02 03-03 03-04"),
      ("FREQ=DAILY;INTERVAL=10;UNTIL=20260322T100000Z", "03-02 03-12 03-22"),
      ("FREQ=DAILY;UNTIL=20260304T095959Z", "03-02 03-03"), ("FREQ=DAILY;UNTIL=20260304", "03-02 03-03 03-04"),
      ("FREQ=DAILY;BYDAY=SA,SU;COUNT=3", "03-02 03-07 03-08"), ("FREQ=WEEKLY;COUNT=3", "03-02 03-09 03-16"),
      ("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4", "03-02 03-04 03-09 03-11"),
      ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4", "03-02 03-03 03-08 03-17"),
      ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4", "03-02 03-03 03-15 03-17"),
      ("FREQ=MONTHLY;COUNT=3", "03-02 04-02 05-02"), ("FREQ=MONTHLY;BYDAY=1MO;COUNT=3", "03-02 04-06 05-04"),
      ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "03-02 03-27 04-24"),
      ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "03-02 03-31 04-30"),
      ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "03-02 03-31 05-31"),
      ("FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR;COUNT=2", "03-02 03-13"),
      ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "03-02 03-31 04-30"),
      ("FREQ=YEARLY;BYMONTH=3,6;COUNT=3", "03-02 06-02 03-02"),
      ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2", "03-02 11-26"),
      ("freq=weekly;count=2", "03-02 03-09"), ("FREQ=DAILY;UNTIL=20200101", "03-02"),
    ])
  func rules(rule: String, expected: String) {
    #expect(days("RRULE:" + rule).joined(separator: " ") == expected)
  }

  @Test("Days are taken out and added, also without a rule")
  func exceptions() {
    let rule = "RRULE:FREQ=DAILY;COUNT=4\n"
    #expect(days(rule + "EXDATE:20260303T100000Z,20260304T100000Z\nEXDATE:20260301T100000Z") == ["03-02", "03-05"])
    #expect(days(rule + "EXDATE;VALUE=DATE:20260302") == ["03-03", "03-04", "03-05"])
    #expect(days("EXDATE:20260302T100000Z").isEmpty)
    #expect(days("RDATE:20260310T100000Z,20260308T100000Z/PT1H") == ["03-02", "03-08", "03-10"])
  }

  @Test(
    "Of a rule that is not understood the first day counts",
    arguments: [
      "FREQ=HOURLY;COUNT=3", "FREQ=DAILY;BYHOUR=9", "FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYWEEKNO=3", "often", "",
      "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=many", "FREQ=WEEKLY;BYDAY=XX", "FREQ=MONTHLY;BYMONTHDAY=32",
      "FREQ=DAILY;COUNT=0", "FREQ=DAILY;COUNT=-2",
    ])
  func notUnderstood(rule: String) {
    var budget = RecurrenceBudget()
    #expect(days("RRULE:" + rule, budget: &budget) == ["03-02"])
    #expect(budget.notUnderstood == 1)
  }

  @Test(
    "The least number there is stops nothing",
    arguments: ["FREQ=DAILY;COUNT=", "FREQ=MONTHLY;BYMONTHDAY=", "FREQ=YEARLY;BYMONTH=", "FREQ=MONTHLY;BYSETPOS="])
  func leastNumber(rule: String) {
    var budget = RecurrenceBudget()
    #expect(days("RRULE:\(rule)\(Int.min)", budget: &budget) == ["03-02"])
    #expect(budget.notUnderstood == 1)
  }

  @Test("A rule without an end goes on for ten years, or as far as the file")
  func endless() {
    var budget = RecurrenceBudget()
    #expect(days("RRULE:FREQ=WEEKLY", budget: &budget).count == 523)
    let horizon = Instant(seconds: 1_772_445_600 + 20 * 364 * 86_400)
    #expect(days("RRULE:FREQ=WEEKLY", horizon: horizon, budget: &budget).count == 1041)
    #expect(budget.cut == 0)
  }

  @Test("Ten thousand days are enough of one event, and a number of steps of a file")
  func bounds() {
    let far = Instant(seconds: 200_000_000_000)
    var budget = RecurrenceBudget(left: 40_000)
    #expect(days("RRULE:FREQ=DAILY;COUNT=999999999;UNTIL=99991231T000000Z", budget: &budget).count == 3661)
    #expect(days("RRULE:FREQ=DAILY", horizon: far, budget: &budget).count == RecurrenceBudget.mostOfOne)
    #expect(days("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", horizon: far, budget: &budget) == ["03-02"])
    #expect(budget.cut == 2 && (1...3000).contains(budget.left))
    #expect(days("RRULE:FREQ=DAILY", horizon: far, budget: &budget).count < 2000)
    #expect(days("RRULE:FREQ=DAILY;COUNT=3", budget: &budget) == ["03-02"] && budget.cut == 4)
  }

  @Test("Whole days are no meetings, and are not repeated")
  func wholeDays() {
    var budget = RecurrenceBudget()
    let lines = ContentLines.lines(of: Array("DTSTART;VALUE=DATE:20260302\nRRULE:FREQ=DAILY".utf8)).map(\.line)
    var recurrence = Recurrence(
      EventProperties(lines), horizon: Instant(seconds: 0), CalendarMoments(zones: [:], clock: LocalClock()))
    #expect(recurrence?.starts(&budget).count == 1)
  }
}
