import Messages

extension AnalysisInput {
  /// What the user's own word changed; no rows where it changed nothing.
  var yourWord: Table {
    let counts = [
      ("labelled", corrections.labelled), ("added", corrections.added), ("not_asks", corrections.notAsks),
      ("off_the_record", corrections.offRecord), ("notes", corrections.notes),
      ("rules_off", corrections.rulesOff.count),
    ]
    return Table(
      id: "your_word", title: "What you said yourself",
      columns: [Column("what", ""), Column("count", "count", isNumeric: true)],
      rows: counts.filter { $0.1 > 0 }.map { [.text($0.0), .count($0.1, [])] },
      notes: corrections.rulesOff.isEmpty ? [] : ["Rules off: \(corrections.rulesOff.joined(separator: ", "))."])
  }

  /// How right the labels were that the user checked: a row a label; no rows where nothing was audited.
  var auditTable: Table {
    Table(
      id: "audit", title: "Your audit",
      columns: [
        Column("label", "label"), Column("right", "right", isNumeric: true), Column("judged", "of", isNumeric: true),
        Column("ci", "95 %", isNumeric: true), Column("missed", "missed", isNumeric: true),
        Column("passed", "of", isNumeric: true), Column("found", "found of all, 95 %", isNumeric: true),
      ],
      rows: (audit?.labels ?? []).map(row), notes: audit.map(auditNotes) ?? [])
  }

  private func row(_ label: AuditedLabel) -> [Cell] {
    [
      .text(label.name), .count(label.said.holds, []), .count(label.said.judged, []),
      label.said.judged == 0 ? .empty : .interval(wilson(label.precision)), .count(label.notSaid.holds, []),
      .count(label.notSaid.judged, []), label.sensitivity.map { .interval($0.band) } ?? .empty,
    ]
  }

  private func auditNotes(_ audit: AuditResult) -> [String] {
    let change = audit.rules == rules ? "" : " The rules have changed since: audit again."
    return [
      "\(audit.judged) of \(audit.drawn) cases judged, drawn from \(audit.period), rules \(audit.rules).\(change)"
    ]
  }
}
