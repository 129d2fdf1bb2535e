import Messages

/// No table, row or column of this name.
public struct UnknownCell: Error, Hashable, CustomStringConvertible {
  public let description: String
}

extension Findings {
  /// The episodes behind one cell: what counts, and what it is counted among.
  ///
  /// - Parameters:
  ///   - row: what stands in its first cell and no other row's (a metric, person or word), or its number from 1 on.
  ///   - column: its name; the first column that counts episodes when nil.
  /// - Throws: `UnknownCell` with the names there are.
  public func evidence(table id: String, row: String, column: String?) throws(UnknownCell) -> Evidence {
    guard let table = table(id) else {
      throw UnknownCell("there is no table '\(id)'; choose among \(tables.map(\.id).joined(separator: ", "))")
    }
    guard let cells = table.row(named: row) else {
      throw UnknownCell("the table \(id) has no row '\(row)'; choose among \(table.rowNames.joined(separator: ", "))")
    }
    let counting = table.columns.indices.filter { cells[$0].isCounting }
    guard let index = counting.first(where: { column == nil || table.columns[$0].id == column }) else {
      let names = counting.map { table.columns[$0].id }.joined(separator: ", ")
      throw UnknownCell("that row has no episodes in a column '\(column ?? "")'; choose among \(names)")
    }
    return cells[index].evidence
  }
}

extension UnknownCell {
  fileprivate init(_ description: String) { self.description = description }
}

extension Table {
  /// What to call the rows, in order: what stands in the first cell, or the number from 1 on where it names no row or
  /// several.
  public var rowNames: [String] {
    let names = rows.map { $0.first?.name }
    let bearers = Dictionary(grouping: names.compactMap(\.self)) { $0 }.mapValues(\.count)
    return names.enumerated().map { index, name in
      name.flatMap { bearers[$0] == 1 ? $0 : nil } ?? String(index + 1)
    }
  }

  /// The names of a row's columns that count episodes.
  public func countingColumns(row: Int) -> [String] {
    zip(columns, rows[row]).filter { $0.1.isCounting && !$0.1.episodes.isEmpty }.map(\.0.id)
  }

  fileprivate func row(named name: String) -> [Cell]? {
    if let index = rowNames.firstIndex(of: name) { return rows[index] }
    guard let number = Int(name), rows.indices.contains(number - 1) else { return nil }
    return rows[number - 1]
  }
}

extension Cell {
  /// What a first cell calls its row; nil for a number.
  fileprivate var name: String? {
    switch self {
    case .text(let text): text
    case .person(let id): id.rawValue
    case .metric(let id): id
    case .episode(let id): id.rawValue
    default: nil
    }
  }

  /// Whether it is a number of episodes.
  fileprivate var isCounting: Bool {
    switch self {
    case .rate: true
    case .count(let count, let ids): count == ids.count
    default: false
    }
  }

  /// What it opens to: the episodes counted, and those they are counted among.
  fileprivate var evidence: Evidence {
    switch self {
    case .rate(let evidence): evidence
    case .count(_, let ids): Evidence(numerator: ids, denominator: ids)
    default: Evidence()
    }
  }
}
