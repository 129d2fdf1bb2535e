import Messages

extension ComparisonFindings {
  /// How many cases it takes to tell a change of 20 points, beside how many there are and what these can tell.
  var casesNeeded: Table {
    Table(
      id: "cases_needed", title: "To tell a 20-point change",
      columns: [
        Column("metric", "practice"), Column("before", "before", isNumeric: true),
        Column("now", "this period", isNumeric: true), Column("needed", "needed in each", isNumeric: true),
        Column("smallest", "these can tell, in points", isNumeric: true), Column("next_check", "next useful check"),
      ],
      rows: input.changes(of: Set(Topic.allCases), before: before, now: now).map(caseCells),
      notes: [
        "The rule: 2 · 0.25 · (2.8 / change)² cases in each period find a change of that size in four of five times; "
          + "for 20 points (0.2) that is \(needed).",
        "Next useful check: the month by which this period, if it went on like this, would have as many.",
      ])
  }

  private var needed: Int { casesToTell(0.2) }

  private func caseCells(_ change: Change) -> [Cell] {
    let smallest = smallestChange(cases: min(change.before.n, change.now.n))
    return [
      change.subject, .count(change.before.denominator), .count(change.now.denominator), .count(needed, []),
      smallest.map { .count(Int(($0 * 100).rounded()), []) } ?? .empty,
      nextCheck(change).map(Cell.text) ?? .empty,
    ]
  }

  /// `now` where there are enough on both sides, a month like `2026-12`; nil where it would take five years and more.
  private func nextCheck(_ change: Change) -> String? {
    if min(change.before.n, change.now.n) >= needed { return "now" }
    guard change.now.n > 0 else { return nil }
    let days = (needed * now.daysPassed(at: input.observation.now) + change.now.n - 1) / change.now.n
    // A period that has enough by itself may still wait for the one before it to be as long.
    return days > 5 * 366 ? nil : now.first.adding(days: max(days, now.days) - 1).monthDescription
  }
}
