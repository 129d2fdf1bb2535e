import Analysis
import Messages

extension CSVWriter {
  /// A table with its numbers raw. A cell of several numbers takes several columns: a rate in column `c` gives
  /// `c_numerator`, `c_denominator` and `c`, an interval `c_low` and `c_high`, a difference `c`, `c_low` and `c_high`.
  public func render(_ table: Table) -> String {
    let rows = table.rows.map { zip(table.columns, $0).map { RawCell($1, in: $0.id) } }
    let columns = table.columns.indices.map { index in
      rows.map { $0[index].names }.max { $0.count < $1.count }.flatMap { $0.isEmpty ? nil : $0 }
        ?? [table.columns[index].id]
    }
    let lines = rows.map { row in
      line(zip(columns, row).flatMap { names, cell in names.map { cell[$0] } })
    }
    return header(Array(columns.joined())) + lines.joined()
  }
}

/// The values of a cell by the names of their columns.
private struct RawCell {
  let names: [String]
  private let values: [Value]

  init(_ cell: Cell, in column: String) {
    let parts = RawCell.parts(cell)
    names = parts.map { $0.suffix.isEmpty ? column : "\(column)_\($0.suffix)" }
    values = parts.map(\.value)
  }

  subscript(_ name: String) -> Value { names.firstIndex(of: name).map { values[$0] } ?? .missing }

  private static func parts(_ cell: Cell) -> [(suffix: String, value: Value)] {
    switch cell {
    case .empty: []
    case .text(let text): [("", .text(text))]
    case .person(let id): [("", .text(id.rawValue))]
    case .metric(let id): [("", .text(id))]
    case .episode(let id): [("", .text(id.rawValue))]
    case .instant(let instant): [("", .instant(instant))]
    case .count(let count, _): [("", .integer(count))]
    case .rate(let rate):
      [
        ("numerator", .integer(rate.x)), ("denominator", .integer(rate.n)),
        ("", rate.share.map(Value.number) ?? .missing),
      ]
    case .interval(let interval): bounds(interval)
    case .difference(let value, let interval): [("", .number(value))] + bounds(interval)
    case .probability(let p): [("", .number(p))]
    case .hours(let hours): [("", hours.map(Value.number) ?? .missing)]
    case .verdict(let verdict): [("", .text(verdict.rawValue))]
    }
  }

  private static func bounds(_ interval: Interval) -> [(suffix: String, value: Value)] {
    [("low", .number(interval.low)), ("high", .number(interval.high))]
  }
}
