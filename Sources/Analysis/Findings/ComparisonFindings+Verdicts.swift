import Messages

extension ComparisonFindings {
  /// Every judged rate.
  var verdicts: ChangeTable {
    ChangeTable(
      id: "verdicts", title: "Verdicts", subject: Column("metric", "practice"), now: now, before: before,
      changes: input.changes(of: Set(Topic.allCases), before: before, now: now),
      notes: ["All verdicts of this report are corrected together, at 10 % false discovery."]
        + input.questionsAmongNoes(now: now, before: before))
  }

  /// Yes or partly, for each person with at least five decided asks on both sides, the busiest first; then for all
  /// others together.
  var perPerson: ChangeTable {
    let (earlier, later) = (input.sample(of: .decided, in: before), input.sample(of: .decided, in: now))
    let (few, many) = (earlier.casesByPerson, later.casesByPerson)
    let people = many.filter { $0.value >= 5 && (few[$0.key] ?? 0) >= 5 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let named = Set(people)
    func change(_ subject: Cell, _ belongs: (PersonID) -> Bool) -> Change {
      Change(
        subject, YesRate.self, before: earlier.filtered { belongs($0.episode.counterpart) },
        now: later.filtered { belongs($0.episode.counterpart) })
    }
    let others = change(.text("others")) { !named.contains($0) }
    return ChangeTable(
      id: "per_person", title: "Per person", subject: Column("person", ""), now: now, before: before,
      changes: people.map { person in change(.person(person)) { $0 == person } }
        + (others.before.n + others.now.n == 0 ? [] : [others]),
      notes: ["Yes or partly; people with at least five decided asks on both sides (\(people.count)), others pooled."])
  }
}

extension Sample {
  fileprivate var casesByPerson: [PersonID: Int] {
    Dictionary(grouping: members, by: \.episode.counterpart).mapValues(\.count)
  }
}
