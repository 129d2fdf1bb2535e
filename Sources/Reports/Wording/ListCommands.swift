import Analysis
import Messages

extension Material {
  /// The `pushback list` calls that print a row's episodes: one for each period the row has a rate of, or one for each
  /// cell.
  ///
  /// Only ids and the user's names of groups go into a command, never words of a message.
  func listCommands(_ table: Table, row index: Int) -> [String] {
    if isShared { return [] }
    if let metric = table.rows[index].first?.metric, table.showsRates {
      return periods(table).map { "pushback list --metric \(metric)\(scopeOption) \(option($0))" }
    }
    let name = shellWord(table.rowNames[index])
    let against = findings.kind == .comparison ? " --against \(findings.before.name)" : ""
    return table.countingColumns(row: index).map { column in
      let cell = "--table \(table.id) --row \(name) --column \(column)"
      return "pushback list \(cell)\(scopeOption) \(option(findings.period))\(against)"
    }
  }

  private func option(_ period: Period) -> String {
    period.isMonth ? "--month \(period.name)" : "--period \(period.name)"
  }

  /// Whose episodes the report is about, and when silence is an answer where that is not the usual, as typed.
  private var scopeOption: String {
    let days = findings.observation.windowDays
    return people + (days == Observation.usualWindowDays ? "" : " --window \(days)")
  }

  private var people: String {
    switch findings.scope {
    case .everybody: ""
    case .person(let person): " --with \(person.rawValue)"
    case .group(let group): " --group \(shellWord(group))"
    }
  }

  /// The options that name the period and the scope of the findings.
  var listPeriod: String {
    option(findings.period) + scopeOption
  }

  private func periods(_ table: Table) -> [Period] {
    if table.id == "rolling" { return [rolling.now, rolling.before] }
    let isChange = table.columns.contains { $0.id == "before" }
    return isChange ? [findings.period, findings.before] : [findings.period]
  }
}

extension Table {
  /// Whether its rows are metrics with the rate of a period, as `list --metric` counts them.
  fileprivate var showsRates: Bool {
    !["mix", "waits", "rolling_waits", "label_band", "cases_needed", "trend", "answer_time", "adoption"].contains(id)
  }
}

extension Period {
  /// Whether its name is that of a month: `2026-03`.
  fileprivate var isMonth: Bool { name.utf8.count == 7 && !name.contains("Q") }
}
