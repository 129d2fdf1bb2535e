import Analysis

extension Material {
  /// Where the words of verdicts are explained.
  static let verdictAnchor = Anchor("verdict", "words")

  /// The tables that have verdicts.
  private var judged: [TableRow] {
    findings.tables.filter { table in table.columns.contains { $0.id == "verdict" } }.flatMap(\.records)
  }

  /// What the verdicts of this report mean, and the doubts beside them: no word that it does not use.
  var verdictWords: [Block] {
    let verdicts = Set(judged.compactMap { $0["verdict"].verdict })
    let doubts = Doubt.allCases.filter { doubt in judged.contains { $0["doubt"].text.contains(doubt.rawValue) } }
    let meanings =
      Self.meanings.filter { !verdicts.isDisjoint(with: $0.verdicts) }.map(\.words) + doubts.map(\.meaning)
    guard !meanings.isEmpty else { return [] }
    return [.heading("What the verdicts mean", anchor: Self.verdictAnchor), .bullets(meanings)]
  }

  private static let meanings: [(verdicts: Set<Verdict>, words: Phrase)] = [
    (
      Verdict.clear,
      """
      \(strong: "higher, lower"): the 95 % interval of the change leaves out zero, and the change still stands when all \
      comparisons of this report are corrected together (at most one in ten such words is false).
      """
    ),
    (
      Verdict.leaning,
      "\(strong: "leaning"): the interval leaves out zero, but the change is not sure, for the reason beside it."
    ),
    ([.cannotTell], "\(strong: "cannot tell"): the interval holds zero; more cases may tell."),
    ([.tooFew], "\(strong: "too few"): fewer than five cases on a side."),
  ]
}

extension Doubt {
  fileprivate var meaning: Phrase {
    switch self {
    case .manyTests: "\(strong: rawValue): among so many comparisons, a change like this may be chance."
    case .labels:
      """
      \(strong: rawValue): if every label that is less than 70 % sure were wrong, the change could be none, or go the other \
      way.
      """
    }
  }
}
