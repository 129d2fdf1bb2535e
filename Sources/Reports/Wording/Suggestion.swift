import Analysis
import Messages

/// A practice one can change, with the user's own number of it.
struct Suggestion {
  let advice: Advice
  let rate: Evidence
  /// Where the episodes behind the rate are listed.
  let anchor: Anchor?
  /// A change that leans the right way already.
  let improvement: Phrase?

  /// The episodes that show room for it.
  var examples: [EpisodeID] { advice.isCounted ? rate.numerator : rate.rest }
  /// "Offer one alternative with each no (A14)."
  var order: String { "\(advice.sentence) (\(advice.practice))." }
}

extension Material {
  /// The practices that the user picked.
  var picked: [String] { findings.table("picked")?.records.map { $0["practice"].text } ?? [] }

  /// What to try, at most two: picked practices first, last what leans better already, then those with the most
  /// examples, ties in the order of `Advice.all`.
  ///
  /// A practice with fewer than two examples or fewer than five cases is not suggested, nor one that has just got better
  /// for sure.
  var suggestions: [Suggestion] {
    let picked = Set(picked)
    let wanted = Advice.all.filter { picked.contains($0.practice) || !$0.isOnlyIfPicked }.compactMap(suggestion)
    let ranked = wanted.enumerated().map { order, it in
      let rank = [
        picked.contains(it.advice.practice) ? 0 : 1, it.improvement == nil ? 0 : 1, -it.examples.count, order,
      ]
      return (rank: rank, it: it)
    }
    return ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.prefix(2).map(\.it)
  }

  private func suggestion(_ advice: Advice) -> Suggestion? {
    let better = moves(of: advice.metric).filter { $0.isUpward != advice.isCounted }
    guard let measured = measured(advice.metric), !measured.rate.isTooFew,
      !better.contains(where: { Verdict.clear.contains($0.verdict) })
    else { return nil }
    let found = Suggestion(
      advice: advice, rate: measured.rate, anchor: measured.anchor, improvement: better.first?.sentence)
    return found.examples.count < 2 ? nil : found
  }

  /// Whether a good practice has become rarer, be it unsurely.
  func hasFallen(_ metric: String) -> Bool { moves(of: metric).contains { !$0.isUpward } }

  /// The changes of a metric that the report tells of.
  private func moves(of metric: String) -> [Change] {
    ["rolling", "how_you_said_no", "verdicts"].flatMap { changes($0, Verdict.clear.union(Verdict.leaning)) }
      .filter { $0.row["metric"].metric == metric }
  }

  /// The share of a metric in the period, in a comparison the later one; and where its episodes are listed, if a table
  /// prints it.
  func measured(_ id: String) -> (rate: Evidence, anchor: Anchor?)? {
    guard let rate = findings.table("measures")?.row(ofMetric: id)?["share"].rate else { return nil }
    let places = ["how_you_said_no", "others_said_no", "verdicts"].compactMap(findings.table).compactMap { table in
      table.rows.firstIndex { $0.first?.metric == id }.map(table.anchor)
    }
    return (rate: rate, anchor: places.first)
  }
}

extension Evidence {
  /// Looked at, and not counted; in time order.
  var rest: [EpisodeID] {
    let counted = Set(numerator)
    return denominator.filter { !counted.contains($0) }
  }
}
