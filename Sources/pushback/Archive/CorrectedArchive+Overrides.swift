import Journal
import Messages
import Reports

extension CorrectedArchive {
  /// The journal as rows of `overrides.csv`.
  var overrides: [OverrideRow] {
    let off = derived.filter { corrected.off.covers($0) }
    return journal.entries.filter { !$0.entry.isAbout(oneOf: off) }.map { line, entry in
      OverrideRow(entry, line: line, isApplied: !corrected.unknownLines.contains(line))
    }
  }
}

extension JournalEntry {
  /// Whether it speaks of one of these episodes.
  fileprivate func isAbout(oneOf episodes: [Episode]) -> Bool {
    let named: JournalTarget? =
      switch self {
      case .label(let target, _): target
      case .note(let id, _): .episode(id)
      case .audit(let answer): answer.target
      case .ignore, .disable, .auditBegin: nil
      }
    return named.map { target in episodes.contains { $0.isNamed(by: target) } } ?? false
  }
}

extension OverrideRow {
  fileprivate init(_ entry: JournalEntry, line: Int, isApplied: Bool) {
    self.init(line: line, kind: "", isApplied: isApplied)
    switch entry {
    case .label(let target, let words):
      (kind, self.target) = ("label", target.description)
      change = words.map(\.description).joined(separator: " ")
    case .note(let id, let note): (kind, target, change) = ("note", id.rawValue, "medium:\(note.medium.word)")
    case .ignore: kind = "ignore"
    case .disable(let rule): (kind, target) = ("disable", rule)
    case .auditBegin(let scope): (kind, target) = ("audit", scope.period)
    case .audit(let answer):
      (kind, target) = ("audit", answer.target.description)
      change = answer.truth.joined(separator: " ")
    }
  }
}
