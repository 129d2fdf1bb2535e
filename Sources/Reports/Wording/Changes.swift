import Analysis

extension Material {
  /// A row of a table of changes, with its name and where its episodes are listed.
  struct Change {
    let row: TableRow
    let verdict: Verdict
    let title: String
    let anchor: Anchor

    /// Whether it tells of a rise.
    var isUpward: Bool { verdict == .higher || verdict == .leaningHigher }
  }

  /// The rows of a table of changes that have one of these verdicts, in the table's order.
  func changes(_ id: String, _ verdicts: Set<Verdict>) -> [Change] {
    guard let table = findings.table(id) else { return [] }
    return table.rows.indices.compactMap { index in
      let row = TableRow(table.columns, table.rows[index])
      guard let verdict = row["verdict"].verdict, verdicts.contains(verdict) else { return nil }
      let subject = table.rows[index].first ?? .empty
      return Change(row: row, verdict: verdict, title: wording.words(subject).plain, anchor: table.anchor(row: index))
    }
  }
}

extension Material.Change {
  /// "no without any alternative (A14) lower: 35 % after 63 %", the first number linked; of waits the whole sentence.
  var headline: Phrase {
    if row["now"].rate == nil { return sentence }
    let shares = [row["now"].rate, row["before"].rate].map { $0?.share.map(Numbers.percent) ?? "–" }
    return "\(strong: title) \(verdict.rawValue): \(link: shares[0], to: anchor) after \(shares[1])"
  }

  /// "no without any alternative (A14) leaning lower, 17/48 after 33/52 (−28 points, 95 % interval −45 to −8,
  /// label-uncertain)".
  var sentence: Phrase { row["now"].rate == nil ? waitSentence : rateSentence }

  /// "time to first answer (A24) lower, half answered within 3 h after 21 h (p .011)".
  private var waitSentence: Phrase {
    let (now, before) = (row["now"].hours.map(Numbers.hours), row["before"].hours.map(Numbers.hours))
    let p = row["p"].probability.map { "p \(Numbers.probability($0))" } ?? ""
    return """
      \(strong: title) \(verdict.rawValue), half answered within \(link: now ?? "a time not reached", to: anchor) after \
      \(before ?? "a time not reached") (\(p)\(doubt))
      """
  }

  private var rateSentence: Phrase {
    let difference = row["difference"].difference.map { Numbers.pointsInWords($0.value, $0.interval) } ?? ""
    let (now, before) = (row["now"].rate, row["before"].rate)
    return """
      \(strong: title) \(verdict.rawValue), \
      \(link: "\(now?.x ?? 0)/\(now?.n ?? 0)", to: anchor) after \(before?.x ?? 0)/\(before?.n ?? 0) (\(difference)\(doubt))
      """
  }

  /// ", label-uncertain" where the verdict only leans.
  private var doubt: String { row["doubt"].text.isEmpty ? "" : ", \(row["doubt"].text)" }
}
