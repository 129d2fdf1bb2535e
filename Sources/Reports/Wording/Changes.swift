import Analysis

extension Material {
  /// A row of a table of changes, with its name and where its episodes are listed.
  struct Change {
    let row: TableRow
    let title: String
    let anchor: Anchor
  }

  /// The rows of a table of changes that have one of these verdicts, in the table's order; what labels could undo is
  /// taken to lean only, whatever its verdict.
  func changes(_ id: String, _ verdicts: Set<Verdict>) -> [Change] {
    guard let table = findings.table(id) else { return [] }
    return table.rows.indices.compactMap { index in
      let row = TableRow(table.columns, table.rows[index])
      let isDoubtful = !row["labels"].text.isEmpty
      guard let verdict = row["verdict"].verdict, verdicts.contains(isDoubtful ? .leaning : verdict) else { return nil }
      let subject = table.rows[index].first ?? .empty
      return Change(row: row, title: wording.words(subject).plain, anchor: table.anchor(row: index))
    }
  }
}

extension Material.Change {
  /// "no without any alternative (A14) lower: 35 % after 63 %", the first number linked; of waits the whole sentence.
  var headline: Phrase {
    if row["now"].rate == nil { return sentence }
    let shares = [row["now"].rate, row["before"].rate].map { $0?.share.map(Numbers.percent) ?? "–" }
    return """
      \(strong: title) \(row["verdict"].verdict?.rawValue ?? ""): \(link: shares[0], to: anchor) after \(shares[1])
      """
  }

  /// "no without any alternative (A14) lower, 17/48 after 33/52 (−28 points, 95 % interval −45 to −8)"; where the
  /// change only leans, it says whither: "perhaps lower".
  var sentence: Phrase { row["now"].rate == nil ? waitSentence : rateSentence }

  /// "time to first answer (A24) lower, half answered within 3 h after 21 h (p .011)".
  private var waitSentence: Phrase {
    let (now, before) = (row["now"].hours.map(Numbers.hours), row["before"].hours.map(Numbers.hours))
    let p = row["p"].probability.map { "p \(Numbers.probability($0))" } ?? ""
    return """
      \(strong: title) \(direction), half answered within \(link: now ?? "a time not reached", to: anchor) after \
      \(before ?? "a time not reached") (\(p))
      """
  }

  private var rateSentence: Phrase {
    let difference = row["difference"].difference.map { Numbers.pointsInWords($0.value, $0.interval) } ?? ""
    let (now, before) = (row["now"].rate, row["before"].rate)
    return """
      \(strong: title) \(direction), \
      \(link: "\(now?.x ?? 0)/\(now?.n ?? 0)", to: anchor) after \(before?.x ?? 0)/\(before?.n ?? 0) (\(difference)\(doubt))
      """
  }

  /// ", label-uncertain" where the labels could undo it.
  private var doubt: String { row["labels"].text.isEmpty ? "" : ", \(row["labels"].text)" }

  /// Of waits; one whose half is not reached is the longer one.
  private var isQuicker: Bool { (row["now"].hours ?? .infinity) < (row["before"].hours ?? .infinity) }

  private var direction: String {
    guard let verdict = row["verdict"].verdict, verdict == .leaning else {
      return row["verdict"].verdict?.rawValue ?? ""
    }
    let isLower = (row["difference"].difference?.value).map { $0 < 0 } ?? isQuicker
    return isLower ? "perhaps lower" : "perhaps higher"
  }
}

extension Material {
  /// What label-uncertain means, below a table in which it stands.
  func labelDoubt(_ table: Table) -> [Block] {
    guard table.records.contains(where: { !$0["labels"].text.isEmpty }) else { return [] }
    return [.note("label-uncertain: if every label under 70 % were wrong, the change could be none.")]
  }
}
