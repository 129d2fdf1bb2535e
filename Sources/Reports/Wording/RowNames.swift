import Analysis
import Messages

extension Wording {
  /// What a row is called for the reader: a metric or person by name, a word of the data in plain words.
  func rowName(_ cell: Cell) -> String {
    guard case .text(let name) = cell else { return words(cell).plain }
    return plainWords(name)
  }

  /// What a part of a metric is called: of shares side by side the row, then the title of the column.
  func partName(_ cell: Cell, ofMetric id: String) -> String {
    guard case .text(let name) = cell, let slash = name.lastIndex(of: "/"),
      let sides = metric(named: id).flatMap({ $0 as? any SideBySideMetric.Type })
    else { return rowName(cell) }
    let column = String(name[name.index(after: slash)...])
    guard let side = sides.columns.first(where: { $0.id == column }) else { return rowName(cell) }
    return "\(sideName(String(name[..<slash]))): \(side.title)"
  }

  /// What stands before the slash: a metric, a person or a word of the data.
  private func sideName(_ row: String) -> String {
    if metric(named: row) != nil { return title(ofMetric: row) }
    let person = name(PersonID(rawValue: row))
    return person == row ? plainWords(row) : person
  }
}

extension Column {
  /// Whether its text cells are names of the data, never words of a message.
  var holdsNames: Bool { ["state", "outcome", "now", "then", "part"].contains(id) }
}

extension Table {
  /// The state of each rate that is a lower bound says so: `0/6` of what left no trace must not read as six failures.
  var sayingBounds: Table {
    guard let state = columns.firstIndex(where: { $0.id == "state" }) else { return self }
    var table = self
    for index in rows.indices where rows[index].bound != nil {
      let words = [rows[index][state].text, "lower bound"].filter { !$0.isEmpty }
      table.rows[index][state] = .text(words.joined(separator: ", "))
    }
    return table
  }

  /// What the lower bounds among its rows leave out, each caveat once.
  var bounds: [Block] {
    var seen: Set<String> = []
    let bounds = rows.compactMap { row in
      row.bound.map { "\(row.first?.metric.flatMap(metric(named:))?.title ?? ""): \($0)" }
    }
    let notes = bounds.filter { seen.insert($0).inserted }
    return notes.isEmpty ? [] : [.note(.text(notes.joined(separator: " ")))]
  }
}

extension [Cell] {
  /// Why the metric of the row is a lower bound; nil of any other.
  fileprivate var bound: String? { first?.metric.flatMap(metric(named:))?.lowerBound }
}

/// A name of the data in words: `REVERSED` → "turned into a yes", `asked_now` → "asked in this period", `I_CAN_INSTEAD`
/// → "i can instead"; what is no such name stays as it is.
func plainWords(_ name: String) -> String {
  let labels = [factWords[name], EpisodeState(rawValue: name)?.words, ResponseClass(rawValue: name)?.words]
  if let known = labels.compactMap(\.self).first { return known }
  let isName = name.unicodeScalars.allSatisfy { "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+/".unicodeScalars.contains($0) }
  guard isName, !name.isEmpty else { return name }
  return name.lowercased().split(separator: "/").map { $0.replacing("_", with: " ") }.joined(separator: ", ")
}

private let factWords = [
  "REVERSED": "turned into a yes", "PARTLY": "turned into a partial yes", "REDIRECTED": "another chance or person",
  "UPHELD": "said again", "SILENT": "no answer to your follow-up", "OPEN": "followed up, still open",
  "LEFT": "left at that", "SKILL_FIT": "skill or fit", "RISK_QUALITY": "risk or quality", "INFO": "information",
  "EMAIL": "mail", "SMS": "text message", "F2F": "face to face",
  "asked_before": "asked in the period before", "asked_now": "asked in this period",
  "by_new_people": "by people who are new", "by_gone_people": "by people who asked only before",
  "asks_per_week": "asks a week", "large_asks": "large asks", "largest_thread": "the largest conversation",
  "unanswered_by_others": "unanswered by others", "changed": "read differently", "changed_by_you": "on your word",
  "decision_changed": "with another answer", "new_since": "new since then",
]
