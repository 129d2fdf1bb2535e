import Messages

/// One row of a table of changes: what, before and now.
struct Change {
  let subject: Cell
  let before: Evidence
  let now: Evidence
}

extension Table {
  /// A table of changes, all judged as one family.
  init(changes: [Change], id: String, title: String, subject: Column, notes: [String] = []) {
    let judgements = judge(changes.map { ($0.before.proportion, $0.now.proportion) })
    self.init(
      id: id, title: title, columns: [subject] + Table.changeColumns,
      rows: zip(changes, judgements).map { [$0.subject] + Table.cells(of: $0, $1) }, notes: notes)
  }

  private static let changeColumns = [
    Column("now", "this period", isNumeric: true), Column("now_interval", "95 %", isNumeric: true),
    Column("before", "before", isNumeric: true), Column("difference", "change", isNumeric: true),
    Column("p", "p", isNumeric: true), Column("q", "q", isNumeric: true), Column("verdict", "verdict"),
  ]

  private static func cells(of change: Change, _ judgement: Judgement) -> [Cell] {
    let isTooFew = judgement.verdict == .tooFew
    return [
      .rate(change.now), change.now.interval.map(Cell.interval) ?? .empty, .rate(change.before),
      isTooFew ? .empty : judgement.difference.map { .difference($0.value, $0.interval) } ?? .empty,
      judgement.p.map(Cell.probability) ?? .empty, judgement.q.map(Cell.probability) ?? .empty,
      .verdict(judgement.verdict),
    ]
  }
}

extension Cell {
  /// The interval of a share; empty when there are too few cases.
  static func interval(of evidence: Evidence) -> Cell { evidence.interval.map(Cell.interval) ?? .empty }

  /// How many episodes, with the episodes.
  static func count(_ episodes: [EpisodeID]) -> Cell { .count(episodes.count, episodes) }
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
