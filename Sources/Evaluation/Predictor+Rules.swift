import Language
import Messages

extension Predictor {
  /// The language stage of the product.
  public static let rules = Predictor(
    name: "rules \(rulesVersion)",
    ownText: { Language.ownText(of: $0).text },
    asks: { text, medium in
      detectAsks(in: text, medium: medium).map { PredictedAsk($0.sentence, confidence: $0.confidence) }
    })
}
