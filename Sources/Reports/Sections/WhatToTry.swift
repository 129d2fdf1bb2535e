import Analysis
import Messages

/// At most two suggestions, each with its practice, the user's own examples and how sure the number is; and one thing
/// to keep.
///
/// Practices that the user picked come first, then the one with the most examples, ties in the order of `Advice.all`. A
/// practice with fewer than two examples, or with fewer than five cases, is not suggested.
enum WhatToTry: Section {
  static let title = "What to try next"

  static func blocks(_ material: Material) -> [Block] {
    let picked = material.findings.table("picked")?.records.map { $0["practice"].text } ?? []
    let chosen = ranked(material, picked).prefix(2).map { words($0, material) }
    let keep = keep(material).map { [Block.paragraph($0)] } ?? []
    guard !chosen.isEmpty else {
      return [.paragraph("No practice has enough examples in this period to suggest one.")] + keep
    }
    let rule = picked.isEmpty ? "the number of examples" : "the practices you picked, then the number of examples"
    return [.numbered(chosen)] + keep
      + [.note("Chosen by \(rule). Nothing here says that anything caused anything.")]
  }

  private struct Suggestion {
    let advice: Advice
    let rate: Evidence
    let interval: Interval?
    let examples: [EpisodeID]
  }

  private static func ranked(_ material: Material, _ picked: [String]) -> [Suggestion] {
    let possible = Advice.all.enumerated().compactMap { index, advice in
      suggestion(advice, material).map { (order: index, isPicked: picked.contains(advice.practice), it: $0) }
    }
    let wanted = possible.filter { $0.isPicked || !$0.it.advice.isOnlyIfPicked }
    return wanted.sorted { left, right in
      if left.isPicked != right.isPicked { return left.isPicked }
      return (right.it.examples.count, left.order) < (left.it.examples.count, right.order)
    }.map(\.it)
  }

  private static func suggestion(_ advice: Advice, _ material: Material) -> Suggestion? {
    let row = material.measure(advice.metric)
    guard let row, let rate = row["share"].rate, !rate.isTooFew else { return nil }
    let examples = advice.isCounted ? rate.numerator : rate.rest
    guard examples.count >= 2 else { return nil }
    return Suggestion(advice: advice, rate: rate, interval: row["interval"].interval, examples: examples)
  }

  private static func words(_ suggestion: Suggestion, _ material: Material) -> Phrase {
    let advice = suggestion.advice
    let people = mostly(suggestion.examples, material)
    return """
      \(strong: "\(advice.sentence) (\(advice.practice)).") \(suggestion.examples.count) of \(suggestion.rate.n) \
      \(advice.finding): \(material.examples(suggestion.examples)).\(people) \(advice.remedy)\
      \(emphasis: certainty(suggestion))
      """
  }

  /// " 3 of them with Boris." where one person has more than half of at least three.
  private static func mostly(_ examples: [EpisodeID], _ material: Material) -> String {
    let people = Dictionary(grouping: examples.compactMap { material.episodes[$0]?.counterpart }) { $0 }
    guard let most = people.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }), examples.count > 2,
      most.value.count * 2 > examples.count
    else { return "" }
    return " \(most.value.count) of them with \(material.wording.name(most.key))."
  }

  private static func certainty(_ suggestion: Suggestion) -> String {
    let labels = "The count is exact as labelled; labels can be wrong, see “How sure”."
    guard let interval = suggestion.interval else { return labels }
    let turned = suggestion.advice.isCounted ? interval : Interval(1 - interval.high, 1 - interval.low)
    return "95 % interval \(Numbers.percent(turned)). \(labels)"
  }

  /// The good start that the user made most often.
  private static func keep(_ material: Material) -> Phrase? {
    let good = Advice.strengths.compactMap { strength -> (words: String, practice: String, rate: Evidence)? in
      guard let rate = material.measure(strength.metric)?["share"].rate, !rate.isTooFew, rate.x >= 2 else { return nil }
      return (strength.words, strength.practice, rate)
    }
    guard let most = good.max(by: { $0.rate.x < $1.rate.x }) else { return nil }
    return """
      \(strong: "Keep: \(most.words) (\(most.practice)).") You did so in \(most.rate.x) of \(most.rate.n), such as \
      \(material.links(Array(most.rate.numerator.prefix(2)), limit: 2)).
      """
  }
}

extension Material {
  /// The row of a metric in the table of everything measured.
  fileprivate func measure(_ id: String) -> TableRow? { findings.table("measures")?.row(ofMetric: id) }

  /// Up to five episodes as links, and how many more there are.
  fileprivate func examples(_ ids: [EpisodeID]) -> Phrase {
    let named = ids.prefix(5).map { Phrase.link($0.rawValue, to: Anchor($0)) }
    let more = ids.count > 5 ? " and \(ids.count - 5) more" : ""
    return "\(named.joined(by: ", "))\(more)"
  }
}

extension Evidence {
  /// Looked at, and not counted; in time order.
  var rest: [EpisodeID] {
    let counted = Set(numerator)
    return denominator.filter { !counted.contains($0) }
  }
}
