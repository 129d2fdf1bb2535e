import Analysis

extension Material {
  /// A row of a table of changes, with its name and where its episodes are listed.
  struct Change {
    let row: TableRow
    let title: String
    let anchor: Anchor
  }

  /// The rows of a table of changes that have one of these verdicts, in the table's order.
  func changes(_ id: String, _ verdicts: Set<Verdict>) -> [Change] {
    guard let table = findings.table(id) else { return [] }
    return table.rows.indices.compactMap { index in
      let row = TableRow(table.columns, table.rows[index])
      guard let verdict = row["verdict"].verdict, verdicts.contains(verdict) else { return nil }
      let subject = table.rows[index].first ?? .empty
      return Change(row: row, title: wording.words(subject).plain, anchor: table.anchor(row: index))
    }
  }
}

extension Material.Change {
  /// "no without any alternative (A14) lower, 17/48 after 33/52 (−28 points, 95 % interval −45 to −8)"; where the
  /// change only leans, it says whither: "perhaps lower".
  var sentence: Phrase {
    let difference = row["difference"].difference.map { Numbers.pointsInWords($0.value, $0.interval) } ?? ""
    let (now, before) = (row["now"].rate, row["before"].rate)
    return """
      \(strong: title) \(direction), \
      \(link: "\(now?.x ?? 0)/\(now?.n ?? 0)", to: anchor) after \(before?.x ?? 0)/\(before?.n ?? 0) (\(difference)\(doubt))
      """
  }

  /// ", label-uncertain" where the labels could undo it.
  private var doubt: String { row["labels"].text.isEmpty ? "" : ", \(row["labels"].text)" }

  private var direction: String {
    guard let verdict = row["verdict"].verdict, verdict == .leaning else {
      return row["verdict"].verdict?.rawValue ?? ""
    }
    return (row["difference"].difference?.value ?? 0) < 0 ? "perhaps lower" : "perhaps higher"
  }
}

extension Material {
  /// What label-uncertain means, below a table in which it stands.
  func labelDoubt(_ table: Table) -> [Block] {
    guard table.records.contains(where: { !$0["labels"].text.isEmpty }) else { return [] }
    return [.note("label-uncertain: if every label under 70 % were wrong, the change could be none.")]
  }
}
