import Messages

/// A table that still waits for its verdicts.
protocol UnjudgedTable {
  /// What is to be judged, one a row.
  var contrasts: [Contrast] { get }
  /// The table, given one judgement a row.
  func table(_ judgements: ArraySlice<Judgement>) -> Table
}

/// Judges all changes of one report as one family, so that at most one report in ten tells of a change where
/// nothing changed; a correction of each table by itself would let that grow with the number of tables.
func judgedTogether(_ tables: [any UnjudgedTable]) -> [Table] {
  let contrasts = tables.map(\.contrasts)
  var judgements = judge(contrasts.flatMap(\.self))[...]
  return zip(tables, contrasts).map { table, contrasts in
    let own = judgements.prefix(contrasts.count)
    judgements = judgements.dropFirst(own.count)
    return table.table(own)
  }
}

/// One row of a table of changed shares: what, before and now.
struct Change {
  let subject: Cell
  let before: Evidence
  let now: Evidence
  private let metric: any RateMetric.Type
  private let samples: (before: Sample, now: Sample)

  init(_ subject: Cell, _ metric: any RateMetric.Type, before: Sample, now: Sample) {
    self.subject = subject
    self.metric = metric
    self.before = metric.rate(before)
    self.now = metric.rate(now)
    samples = (before, now)
  }

  /// What is compared, as a table row's name.
  var title: String { metric.title }

  /// Whether what the shares look forward to may still happen, in one period or the other.
  var isProvisional: Bool { metric.isProvisional(samples.before) || metric.isProvisional(samples.now) }

  /// Whether the change could be none, or the other way round, if every uncertain label were wrong.
  var isLabelUncertain: Bool {
    let (earlier, later) = (metric.labelBand(samples.before), metric.labelBand(samples.now))
    let least = (later.lowest.share ?? 0) - (earlier.highest.share ?? 1)
    let most = (later.highest.share ?? 1) - (earlier.lowest.share ?? 0)
    return least <= 0 && most >= 0
  }
}

/// Changed shares.
struct ChangeTable: UnjudgedTable {
  let id: String
  let title: String
  let subject: Column
  /// What is told about, and what it is compared with.
  let now: Period
  let before: Period
  let changes: [Change]
  var notes: [String] = []

  var contrasts: [Contrast] {
    changes.map {
      Contrast(before: $0.before.proportion, now: $0.now.proportion, isLabelUncertain: $0.isLabelUncertain)
    }
  }

  func table(_ judgements: ArraySlice<Judgement>) -> Table {
    Table(
      id: id, title: title, columns: [subject] + columns,
      rows: zip(changes, judgements).map { [$0.subject] + cells(of: $0, $1) }, notes: notes + provisional)
  }

  /// The shares that may still change, as a note.
  private var provisional: [String] {
    let titles = changes.filter(\.isProvisional).map { "'\($0.title)'" }
    if titles.isEmpty { return [] }
    return ["Provisional, because what they look forward to may still happen: \(titles.joined(separator: ", "))."]
  }

  private var columns: [Column] {
    [
      Column("now", now.title, isNumeric: true), Column("now_interval", "95 %", isNumeric: true),
      Column("before", before.title, isNumeric: true), Column("difference", "change", isNumeric: true),
      Column("p", "p", isNumeric: true), Column("q", "q", isNumeric: true), Column("state", "state"),
      Column("doubt", "why not sure"), Column("verdict", "verdict"),
    ]
  }

  private func cells(of change: Change, _ judgement: Judgement) -> [Cell] {
    let difference = judgement.verdict == .tooFew ? nil : judgement.difference
    return [
      .rate(change.now), .interval(of: change.now), .rate(change.before), .difference(of: difference),
      judgement.p.map(Cell.probability) ?? .empty, judgement.q.map(Cell.probability) ?? .empty,
      .state(change.isProvisional), judgement.doubtCell, .verdict(judgement.verdict),
    ]
  }
}

extension AnalysisInput {
  /// The changes of all judged rates of some topics, in the order of the family.
  func changes(of topics: Set<Topic>, before: Period, now: Period) -> [Change] {
    judgedFamily.filter { topics.contains($0.topic) }.map { metric in
      Change(
        .metric(id: metric.id), metric, before: sample(of: metric.population, in: before),
        now: sample(of: metric.population, in: now))
    }
  }
}
