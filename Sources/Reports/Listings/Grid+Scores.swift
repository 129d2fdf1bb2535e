extension Grid {
  /// Scores of an evaluation, as `pushback evaluate` shows them.
  public init(_ scores: [ScoreRow]) {
    let titles = ["found right", "found wrong", "missed", "precision (95 %)", "recall (95 %)", "F1 (95 %)"]
    let rows = scores.map { score -> [Phrase] in
      let counts = [score.truePositives, score.falsePositives, score.falseNegatives]
      return [.text(score.label)] + counts.map { .text(String($0)) }
        + [score.precision, score.recall, score.f1].map { .text(Grid.words($0)) }
    }
    self.init(columns: [Column("label")] + titles.map { Column($0, isNumeric: true) }, rows: rows)
  }

  /// "0.93 (0.88–0.96)"; "–" where there is nothing to divide by.
  private static func words(_ share: ScoreRow.Share?) -> String {
    guard let share else { return "–" }
    let (value, low, high) = (
      Numbers.hundredths(share.value), Numbers.hundredths(share.interval.low), Numbers.hundredths(share.interval.high)
    )
    return "\(value) (\(low)–\(high))"
  }
}
