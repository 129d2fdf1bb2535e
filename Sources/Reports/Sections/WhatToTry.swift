import Analysis
import Messages

/// At most two suggestions, each with its practice, the user's own examples and how sure the number is.
///
/// Chosen by the number of examples; a practice with fewer than two, or with fewer than five cases, is not
/// suggested. Practices whose count is only a lower bound (spoken noes) never are.
enum WhatToTry: Section {
  static let title = "What to try"

  static func blocks(_ material: Material) -> [Block] {
    let ranked = advice.enumerated().compactMap { index, advice in suggestion(advice, material).map { (index, $0) } }
      .sorted { ($1.1.examples.count, $0.0) < ($0.1.examples.count, $1.0) }
    let chosen = ranked.prefix(2).map { words($0.1, material) }
    guard !chosen.isEmpty else { return [.paragraph("No practice has enough examples in this period to suggest one.")] }
    return [
      .numbered(chosen), .note("Chosen by the number of examples. Nothing here says that anything caused anything."),
    ]
  }

  /// A practice one can change, and which episodes show room for it.
  private struct Advice {
    let metric: String
    let sentence: String
    let examples: @Sendable (Evidence) -> [EpisodeID]
    let finding: String
  }

  private struct Suggestion {
    let advice: Advice
    let rate: Evidence
    let interval: Interval?
    let examples: [EpisodeID]
  }

  private static let advice = [
    Advice(
      metric: "no_alternative", sentence: "Offer one alternative with each no", examples: \.numerator,
      finding: "had none"),
    Advice(
      metric: "ack_before", sentence: "Take up their need before your reason", examples: \.rest,
      finding: "did not begin with it"),
    Advice(
      metric: "bare_busy", sentence: "Say what keeps you busy, and until when, if it is yours to tell",
      examples: \.numerator, finding: "gave only being busy as reason"),
  ]

  private static func suggestion(_ advice: Advice, _ material: Material) -> Suggestion? {
    let row = material.findings.table("how_you_said_no")?.row(ofMetric: advice.metric)
    guard let row, let rate = row["now"].rate, !rate.isTooFew else { return nil }
    let examples = advice.examples(rate)
    guard examples.count >= 2 else { return nil }
    return Suggestion(advice: advice, rate: rate, interval: row["now_interval"].interval, examples: examples)
  }

  private static func words(_ suggestion: Suggestion, _ material: Material) -> Phrase {
    let named = suggestion.examples.prefix(5).map { Phrase.link($0.rawValue, to: Anchor($0)) }
    let more = suggestion.examples.count > 5 ? " and \(suggestion.examples.count - 5) more" : ""
    let practice = metric(named: suggestion.advice.metric).map { " (\($0.practice))" } ?? ""
    return """
      \(strong: suggestion.advice.sentence + practice + ".") \(suggestion.examples.count) of \(suggestion.rate.n) \
      \(suggestion.advice.finding): \(named.joined(by: ", "))\(more). \(emphasis: certainty(suggestion))
      """
  }

  private static func certainty(_ suggestion: Suggestion) -> String {
    let labels = "The count is exact as labelled; you have checked no sample of the labels."
    guard let interval = suggestion.interval else { return labels }
    let isCounted = suggestion.examples == suggestion.rate.numerator
    let turned = isCounted ? interval : Interval(1 - interval.high, 1 - interval.low)
    return "95 % interval \(Numbers.percent(turned)). \(labels)"
  }
}

extension Evidence {
  /// Looked at, and not counted; in time order.
  var rest: [EpisodeID] {
    let counted = Set(numerator)
    return denominator.filter { !counted.contains($0) }
  }
}
