import Language
import Messages

extension Predictor {
  /// The language stage of the product: rules and what was learned.
  public static let standard = languageStage("rules \(rulesVersion) and model", byRules: false)

  /// The rules alone.
  public static let rules = languageStage("rules \(rulesVersion)", byRules: true)

  private static func languageStage(_ name: String, byRules: Bool) -> Predictor {
    Predictor(
      name: name,
      ownText: { Language.ownText(of: $0).text },
      asks: { text, medium in
        detectAsks(in: text, medium: medium, byRules: byRules)
          .map { PredictedAsk($0.sentence, confidence: $0.confidence, type: $0.type, form: $0.form) }
      },
      response: { answer, ask, type, medium in
        // Labelled questions are seldom marked with a type, and not all of them read as asks.
        let type = type ?? detectAsks(in: ask, medium: medium, byRules: byRules).first?.type ?? .info
        let found = classifyResponse(answer, to: ask, type: type, medium: medium, byRules: byRules)
        return PredictedClass(found.class, confidence: found.confidence)
      },
      qualities: { text, medium in
        Language.qualities(of: text, medium: medium, byRules: byRules).map { found in
          PredictedQuality(found.label, text: text.words(at: found.span), confidence: found.confidence)
        }
      },
      episodes: { Language.episodes(in: $0, byRules: byRules) })
  }
}

extension String {
  /// The text at a span of UTF-8 bytes; empty where the span lies outside.
  fileprivate func words(at span: Span) -> String {
    guard span.start >= 0, span.start < span.end, span.end <= utf8.count else { return "" }
    return String(decoding: utf8.dropFirst(span.start).prefix(span.end - span.start), as: UTF8.self)
  }
}
