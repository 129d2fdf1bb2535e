import Analysis

extension Material {
  /// That both sides are read by the same rules, and what these read differently than the rules of the last report;
  /// nil where no report was made by other rules.
  var labelChanges: Phrase? {
    guard let table = findings.table("label_changes"), let rules = table.records.first?["rules"].text else {
      return nil
    }
    return """
      All labels are made by the rules in use (\(findings.rules)); none of them is left from the last report, made by \
      other ones (\(rules)). Of these episodes \(number("changed", table)) are read differently since then \
      (\(number("decision_changed", table)) with another answer), \(number("changed_by_you", table)) of them on your \
      word, and \(number("new_since", table)) are new. That is no change of yours.
      """
  }

  /// A fact's count, linked to its episodes.
  func number(_ fact: String, _ facts: Table) -> Phrase {
    guard let found = facts.episodes(ofFact: fact) else { return "0" }
    guard facts.hasEvidence(row: found.row) else { return "\(found.count)" }
    return .link(String(found.count), to: facts.anchor(row: found.row))
  }
}
