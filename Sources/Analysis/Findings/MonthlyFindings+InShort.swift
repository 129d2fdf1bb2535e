import Messages

extension MonthlyFindings {
  /// What happened, as counts: one row a fact.
  ///
  /// `asked` and what became of it go by the month of the ask; `decided` and its parts by the month of the first
  /// decision, so that some of it was asked earlier.
  var inShort: Table {
    let asked = input.sample(of: .headlineAsked, in: period)
    let decided = input.sample(of: .decided, in: period)
    func inState(_ states: EpisodeState...) -> [EpisodeID] { asked.evidence { states.contains($0.state) }.numerator }
    func decision(_ wanted: ResponseClass) -> [EpisodeID] {
      decided.evidence { $0.decision?.class == wanted }.numerator
    }
    let facts: [(String, [EpisodeID])] = [
      ("asked", asked.ids), ("decided", decided.ids), ("yes", decision(.accept)), ("partly", decision(.acceptPart)),
      ("no", decision(.decline)), ("unanswered", inState(.unanswered)), ("open", inState(.open, .pending)),
      ("faded", inState(.faded)), ("unsure", inState(.unsure)),
      ("questions", input.sample(of: .questionsAsked, in: period).ids),
      ("unanswered_by_others", input.rate(UnansweredOutgoing.self, in: period).numerator),
    ]
    return Table(
      id: "in_short", title: "In short", columns: [Column("fact", ""), Column("count", "count", isNumeric: true)],
      rows: facts.map { [.text($0.0), .count($0.1)] },
      notes: ["Asks for information are counted apart, as questions."])
  }

  /// The last three months against the three before: enough cases for a verdict more often than a month has.
  ///
  /// Of a period that is itself such three months it has what `howYouSaidNo` leaves, so that no change is told twice.
  var rolling: ChangeTable {
    let (now, before) = rollingPeriods
    let title = "\(now.title) against \(before.title)"
    let told = now == period ? Self.topicsOfNoes : []
    return ChangeTable(
      id: "rolling", title: told.isEmpty ? title : "Other practices, \(title)", subject: Column("metric", "practice"),
      now: now, before: before,
      changes: input.changes(of: Set(Topic.allCases).subtracting(told), before: before, now: now),
      notes: told.isEmpty ? input.questionsAmongNoes(now: now, before: before) : [])
  }

  /// The three months that end with the period, and the three before them.
  var rollingPeriods: (now: Period, before: Period) {
    let now = period.rolling(months: 3, in: input.zone)
    return (now, now.previous(in: input.zone))
  }
}
