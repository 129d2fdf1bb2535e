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
    let chosen = chosen(material).map { words($0, material) }
    let keep = keep(material).map { [Block.paragraph($0)] } ?? []
    guard !chosen.isEmpty else {
      return [.paragraph("No practice has enough examples in this period to suggest one.")] + keep
    }
    let rule =
      picked(material).isEmpty ? "the number of examples" : "the practices you picked, then the number of examples"
    return [.numbered(chosen)] + keep
      + [.note("Chosen by \(rule). Nothing here says that anything caused anything.")]
  }

  /// The suggestions without their examples, for the first screen.
  static func inShort(_ material: Material) -> [Phrase] { chosen(material).map { "\(sentence($0)) \(count($0))." } }

  private static func picked(_ material: Material) -> [String] {
    material.findings.table("picked")?.records.map { $0["practice"].text } ?? []
  }

  private static func chosen(_ material: Material) -> [Suggestion] {
    Array(ranked(material, picked(material)).prefix(2))
  }

  private struct Suggestion {
    let advice: Advice
    let rate: Evidence
    let interval: Interval?
    let examples: [EpisodeID]
    /// Where the episodes behind the rate are listed.
    let anchor: Anchor?
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
    guard let measured = material.measured(advice.metric), !measured.rate.isTooFew else { return nil }
    let examples = advice.isCounted ? measured.rate.numerator : measured.rate.rest
    guard examples.count >= 2 else { return nil }
    return Suggestion(
      advice: advice, rate: measured.rate, interval: measured.rate.interval, examples: examples,
      anchor: measured.anchor)
  }

  private static func words(_ suggestion: Suggestion, _ material: Material) -> Phrase {
    let people = mostly(suggestion.examples, material)
    return """
      \(sentence(suggestion)) \(count(suggestion)): \(material.examples(suggestion.examples)).\(people) \
      \(suggestion.advice.remedy)\(emphasis: certainty(suggestion))
      """
  }

  /// "**Offer one alternative with each no (A14).**"
  private static func sentence(_ suggestion: Suggestion) -> Phrase {
    .strong("\(suggestion.advice.sentence) (\(suggestion.advice.practice)).")
  }

  /// "3 of 9 had none".
  private static func count(_ suggestion: Suggestion) -> Phrase {
    let count = "\(suggestion.examples.count) of \(suggestion.rate.n)"
    let linked = suggestion.anchor.map { Phrase.link(count, to: $0) } ?? .text(count)
    return "\(linked) \(suggestion.advice.finding)"
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
      guard let rate = material.measured(strength.metric)?.rate, !rate.isTooFew, rate.x >= 2 else { return nil }
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
  /// The share of a metric: among everything measured, in a comparison among the verdicts; and where its episodes are
  /// listed, if a table prints it.
  fileprivate func measured(_ id: String) -> (rate: Evidence, anchor: Anchor?)? {
    let rates = [("measures", "share"), ("verdicts", "now")].compactMap { table, column in
      findings.table(table)?.row(ofMetric: id)?[column].rate
    }
    let places = ["how_you_said_no", "verdicts"].compactMap(findings.table).compactMap { table in
      table.rows.firstIndex { $0.first?.metric == id }.map(table.anchor)
    }
    return rates.first.map { ($0, places.first) }
  }

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
