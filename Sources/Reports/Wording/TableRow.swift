import Analysis
import Messages

/// A row of a table whose cells are found by the ids of their columns.
struct TableRow {
  private let cells: [String: Cell]

  init(_ columns: [Column], _ row: [Cell]) {
    cells = Dictionary(zip(columns.map(\.id), row), uniquingKeysWith: { first, _ in first })
  }

  /// The cell of a column; empty when the table has no such column.
  subscript(_ column: String) -> Cell { cells[column] ?? .empty }
}

extension Table {
  /// The rows, by column id.
  var records: [TableRow] { rows.map { TableRow(columns, $0) } }

  /// The row whose first cell is this metric.
  func row(ofMetric id: String) -> TableRow? {
    rows.first { $0.first?.metric == id }.map { TableRow(columns, $0) }
  }

  /// The count beside a fact that is named in the first cell.
  func episodes(ofFact name: String) -> (count: Int, row: Int)? {
    rows.firstIndex { $0.first?.text == name }.map { (rows[$0].compactMap(\.count).first ?? 0, $0) }
  }
}

extension Cell {
  /// The text of a text cell; "" of any other.
  var text: String { if case .text(let text) = self { text } else { "" } }
  var metric: String? { if case .metric(let id) = self { id } else { nil } }
  var episode: EpisodeID? { if case .episode(let id) = self { id } else { nil } }
  var instant: Instant? { if case .instant(let instant) = self { instant } else { nil } }
  var count: Int? { if case .count(let count, _) = self { count } else { nil } }
  var rate: Evidence? { if case .rate(let evidence) = self { evidence } else { nil } }
  var interval: Interval? { if case .interval(let interval) = self { interval } else { nil } }
  var probability: Double? { if case .probability(let p) = self { p } else { nil } }
  var hours: Double? { if case .hours(let hours) = self { hours } else { nil } }
  var verdict: Verdict? { if case .verdict(let verdict) = self { verdict } else { nil } }
  var difference: (value: Double, interval: Interval)? {
    if case .difference(let value, let interval) = self { (value, interval) } else { nil }
  }
}
