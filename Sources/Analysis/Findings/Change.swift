import Messages

/// One row of a table of changes: what, before and now.
struct Change {
  let subject: Cell
  let before: Evidence
  let now: Evidence
}

/// A table of changes that still waits for its verdicts.
struct ChangeTable {
  let id: String
  let title: String
  let subject: Column
  /// What is told about, and what it is compared with.
  let now: Period
  let before: Period
  let changes: [Change]
  var notes: [String] = []
}

/// Judges all changes of one report as one family, so that at most one report in ten tells of a change where
/// nothing changed; a correction of each table by itself would let that grow with the number of tables.
func judgedTogether(_ tables: [ChangeTable]) -> [Table] {
  var judgements = judge(tables.flatMap(\.changes).map { ($0.before.proportion, $0.now.proportion) })[...]
  return tables.map { table in
    let own = judgements.prefix(table.changes.count)
    judgements = judgements.dropFirst(own.count)
    return Table(
      id: table.id, title: table.title, columns: [table.subject] + changeColumns(now: table.now, before: table.before),
      rows: zip(table.changes, own).map { [$0.subject] + cells(of: $0, $1) }, notes: table.notes)
  }
}

private func changeColumns(now: Period, before: Period) -> [Column] {
  [
    Column("now", now.title, isNumeric: true), Column("now_interval", "95 %", isNumeric: true),
    Column("before", before.title, isNumeric: true), Column("difference", "change", isNumeric: true),
    Column("p", "p", isNumeric: true), Column("q", "q", isNumeric: true), Column("verdict", "verdict"),
  ]
}

private func cells(of change: Change, _ judgement: Judgement) -> [Cell] {
  let difference = judgement.verdict == .tooFew ? nil : judgement.difference
  return [
    .rate(change.now), .interval(of: change.now), .rate(change.before), .difference(of: difference),
    judgement.p.map(Cell.probability) ?? .empty, judgement.q.map(Cell.probability) ?? .empty,
    .verdict(judgement.verdict),
  ]
}

extension AnalysisInput {
  /// The changes of all judged rates of some topics, in the order of the registry.
  func changes(of topics: Set<Topic>, before: Period, now: Period) -> [Change] {
    metrics.compactMap { metric in
      guard topics.contains(metric.topic), metric.isJudged, let rate = metric as? any RateMetric.Type else {
        return nil
      }
      return Change(
        subject: .metric(id: metric.id), before: self.rate(rate, in: before), now: self.rate(rate, in: now))
    }
  }
}
