import Analysis
import Messages

/// At most two suggestions, each with its practice, the user's own examples and how sure the number is; and one thing
/// to keep.
enum WhatToTry: Section {
  static let title = "What to try next"
  private static let none: Phrase = "No practice has enough examples in this period to suggest one."
  private static let shown = 5

  static func blocks(_ material: Material) -> [Block] {
    let chosen = material.suggestions
    let keep = keep(material, besides: chosen)
    if chosen.isEmpty { return [.paragraph(none)] + keep }
    let rule =
      material.picked.isEmpty ? "the number of examples" : "the practices you picked, then the number of examples"
    return chosen.enumerated().flatMap { blocks($1, number: $0 + 1, material) } + keep + [
      .note(
        "Chosen by \(rule); what leans better already comes last. Nothing here says that anything caused anything.")
    ]
  }

  /// The suggestions without their examples, for the first screen.
  static func inShort(_ material: Material) -> Answer {
    let sentences: [Phrase] = material.suggestions.map { "\(strong: $0.order) \(count($0))." }
    return Answer("What to try", headline: sentences.first ?? none, details: Array(sentences.dropFirst()))
  }

  private static func blocks(_ suggestion: Suggestion, number: Int, _ material: Material) -> [Block] {
    let better: Phrase = suggestion.improvement.map { "It may be better already: \($0). " } ?? ""
    let sentence: Phrase = """
      \(strong: "\(number). \(suggestion.order)") \(count(suggestion)).\(mostly(suggestion.examples, material)) \(better)\
      \(suggestion.advice.remedy)\(emphasis: certainty(suggestion, material))\(opening(suggestion, material))
      """
    return [.paragraph(sentence), .bullets(examples(suggestion.examples, shown, material))]
  }

  /// Each with the words of both sides, and how many more there are.
  private static func examples(_ ids: [EpisodeID], _ limit: Int, _ material: Material) -> [Phrase] {
    let more: [Phrase] = ids.count > limit ? ["and \(ids.count - limit) more"] : []
    return ids.prefix(limit).map(material.lineWithReply) + more
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

  private static func certainty(_ suggestion: Suggestion, _ material: Material) -> String {
    // A comparison has no such section.
    let place = material.findings.kind == .period ? ", see “How sure”" : ""
    let labels = "The count is exact as labelled; labels can be wrong\(place)."
    guard let interval = suggestion.rate.interval else { return labels }
    let turned = suggestion.advice.isCounted ? interval : Interval(1 - interval.high, 1 - interval.low)
    return "95 % interval \(Numbers.percent(turned)). \(labels)"
  }

  /// How to open the number where nothing in the report lists its episodes.
  private static func opening(_ suggestion: Suggestion, _ material: Material) -> Phrase {
    guard suggestion.anchor == nil, !material.isShared else { return "" }
    return " \(code: "pushback list --metric \(suggestion.advice.metric) \(material.listPeriod)")"
  }

  /// The good start that the user made most often, of a practice that is not suggested.
  private static func keep(_ material: Material, besides chosen: [Suggestion]) -> [Block] {
    let suggested = Set(chosen.map(\.advice.practice))
    let good = Advice.strengths.compactMap { strength -> (words: String, practice: String, rate: Evidence)? in
      guard !suggested.contains(strength.practice), !material.hasFallen(strength.metric),
        let rate = material.measured(strength.metric)?.rate, !rate.isTooFew, rate.x >= 2
      else { return nil }
      return (strength.words, strength.practice, rate)
    }
    guard let most = good.max(by: { $0.rate.x < $1.rate.x }) else { return [] }
    let sentence: Phrase = """
      \(strong: "Keep: \(most.words) (\(most.practice)).") You did so in \(most.rate.x) of \(most.rate.n), such as:
      """
    return [.paragraph(sentence), .bullets(most.rate.numerator.prefix(2).map(material.lineWithReply))]
  }
}
