import Analysis
import Messages

extension Material {
  /// The `pushback list` calls that print a row's episodes: one for each period the row has a number of.
  ///
  /// Rows about a metric or a person have them; people's tables show the yes-rate. Only ids go into a command, never words of a message.
  func listCommands(_ table: Table, _ row: [Cell]) -> [String] {
    guard let subject = row.first, let metric = subject.metric ?? (subject.person == nil ? nil : YesRate.id)
    else { return [] }
    let person = subject.person.map { " --with \($0.rawValue)" } ?? ""
    let periods = periods(table).map { period in period.isMonth ? "--month \(period.name)" : "--period \(period.name)" }
    return periods.map { "pushback list --metric \(metric)\(person) \($0)" }
  }

  private func periods(_ table: Table) -> [Period] {
    if table.id == "rolling" { return [rolling.now, rolling.before] }
    let isChange = table.columns.contains { $0.id == "before" }
    return isChange ? [findings.period, findings.before] : [findings.period]
  }
}

extension Period {
  /// Whether its name is that of a month: `2026-03`.
  fileprivate var isMonth: Bool { name.utf8.count == 7 && !name.contains("Q") }
}
