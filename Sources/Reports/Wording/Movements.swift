import Analysis

/// The changes of a monthly report between two of its periods.
struct Movements {
  /// "Three months", "March 2026".
  private let name: String
  /// "January–March 2026 against October–December 2025".
  private let periods: String
  private let rows: [Material.Change]

  /// The last three months against the three before, then the period against the one before; once where they are the
  /// same.
  static func both(_ material: Material) -> [Movements] {
    guard material.isRolling else { return [rolling(material), period(material)] }
    let (now, before) = material.rolling
    return [Movements(now.title, ["how_you_said_no", "rolling", "rolling_waits"], now, before, material)]
  }

  private static func rolling(_ material: Material) -> Movements {
    let (now, before) = material.rolling
    return Movements("Three months", ["rolling", "rolling_waits"], now, before, material)
  }

  private static func period(_ material: Material) -> Movements {
    let (now, before) = (material.findings.period, material.findings.before)
    return Movements(now.title, ["how_you_said_no"], now, before, material)
  }

  private init(_ name: String, _ tables: [String], _ now: Period, _ before: Period, _ material: Material) {
    self.name = name
    periods = "\(now.title) against \(before.title)"
    rows = tables.flatMap { material.changes($0, Set(Verdict.allCases)) }
  }

  /// Those with one of these verdicts.
  func changes(_ verdicts: Set<Verdict>) -> [Material.Change] {
    rows.filter { verdicts.contains($0.verdict) }
  }

  /// "5 practices lean in January–March 2026 against October–December 2025"; nil where there are none.
  func count(_ verdicts: Set<Verdict>) -> String? {
    let count = changes(verdicts).count
    return count == 0 ? nil : "\(plural(count, "practice")) \(count == 1 ? "leans" : "lean") in \(periods)"
  }

  /// "March 2026: with a reason (A15) leaning lower, …", one a change.
  func sentences(_ verdicts: Set<Verdict>) -> [Phrase] { changes(verdicts).map { "\(name): \($0.sentence)." } }
}

extension Movements {
  /// Which practices a period of less than three months and the three months show moving opposite ways, where either
  /// tells of a change.
  static func disagreement(_ material: Material) -> Phrase? {
    guard material.findings.period.days < material.rolling.now.days else { return nil }
    let (long, short) = (rolling(material), period(material))
    let opposite = short.rows.compactMap { row -> Phrase? in
      guard let other = long.rows.first(where: { $0.title == row.title }), row.opposes(other) else { return nil }
      let points = [row, other].map { $0.row["difference"].difference.map { Numbers.points($0.value) } ?? "" }
      return "\(strong: row.title) (\(points[0]) against \(points[1]) points)"
    }
    guard !opposite.isEmpty else { return nil }
    return """
      \(short.name) alone and the three months point opposite ways: \(opposite.joined(by: ", ")). \(short.name) has \
      fewer cases: trust it less.
      """
  }
}

extension Material.Change {
  /// Whether one went up and the other down, and one of them more than by chance.
  fileprivate func opposes(_ other: Material.Change) -> Bool {
    guard let own = row["difference"].difference?.value, let theirs = other.row["difference"].difference?.value else {
      return false
    }
    return (verdict.tellsOfChange || other.verdict.tellsOfChange) && own * theirs < 0
  }
}
