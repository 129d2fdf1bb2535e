import Language
import Messages

extension Predictor {
  /// The language stage of the product: rules and what was learned.
  public static let standard = languageStage("rules and model, \(Depth.close().version)", .close())

  /// The rules alone.
  public static let rules = languageStage("rules \(rulesVersion)", .rules)

  private static func languageStage(_ name: String, _ depth: Depth) -> Predictor {
    Predictor(
      name: name,
      ownText: { Language.ownText(of: $0).text },
      asks: { text, medium in
        detectAsks(in: text, medium: medium, depth: depth)
          .map { PredictedAsk($0.sentence, confidence: $0.confidence, type: $0.type, form: $0.form) }
      },
      response: { answer, ask, type, medium in
        if type == nil, depth.isClose, let told = answerPolarity(of: answer, to: ask) {
          return PredictedClass(told.responseClass, confidence: 0.5)
        }
        let type = type ?? depth.type(of: ask, medium)
        let found = classifyResponse(answer, to: ask, type: type, medium: medium, depth: depth)
        return PredictedClass(found.class, confidence: found.confidence)
      },
      qualities: { text, ask, type, medium in
        let type = ask.isEmpty ? .info : type ?? depth.type(of: ask, medium)
        return Language.qualities(of: text, to: ask, type: type, medium: medium, depth: depth).map { found in
          PredictedQuality(found.label, text: text.words(at: found.span), confidence: found.confidence)
        }
      },
      episodes: { Language.episodes(in: $0, depth: depth) })
  }
}

extension Depth {
  fileprivate var isClose: Bool { if case .close = self { true } else { false } }

  /// Labelled questions are seldom marked with a type, and not all of them read as asks.
  fileprivate func type(of ask: String, _ medium: Medium) -> AskType {
    detectAsks(in: ask, medium: medium, depth: self).first?.type ?? .info
  }
}

extension AnswerPolarity {
  /// The class under which files of questions and answers count it.
  fileprivate var responseClass: ResponseClass {
    switch self {
    case .yes: .accept
    case .yesWithCondition: .acceptPart
    case .no: .decline
    case .neither: .unsure
    }
  }
}

extension String {
  /// The text at a span of UTF-8 bytes; empty where the span lies outside.
  fileprivate func words(at span: Span) -> String {
    guard span.start >= 0, span.start < span.end, span.end <= utf8.count else { return "" }
    return String(decoding: utf8.dropFirst(span.start).prefix(span.end - span.start), as: UTF8.self)
  }
}
