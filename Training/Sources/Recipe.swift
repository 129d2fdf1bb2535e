import Language
import Messages

/// What is learned, from what, and how: one entry a model.
enum Recipe {
  static func fit(train: Corpus, development: Corpus) -> LanguageModel {
    let train = Examples(corpus: train)
    let development = Examples(corpus: development)
    return LanguageModel(
      ask: ask.model(train: train.asks, development: development.asks),
      askType: askType.model(train: train.askTypes(askType.heads), development: development.askTypes(askType.heads)),
      response: response.model(
        train: train.responses(response.heads), development: development.responses(response.heads)),
      quality: quality.model(
        train: train.qualities(quality.heads), development: development.qualities(quality.heads)),
      followUp: followUp.model(
        train: train.followUps(followUp.heads), development: development.followUps(followUp.heads)))
  }

  private static let ask = Fitting("ask", heads: ["ASK"], bits: 20).trusting(2) { _ in "ask" }

  private static let askType = Fitting(
    "ask-type", heads: AskType.allCases.map(\.rawValue) + AskForm.allCases.map(\.rawValue), bits: 16)

  private static let response = Fitting(
    "response", heads: ResponseClass.allCases.map(\.rawValue), bits: 18, isExclusive: true
  )
  .trusting(1) { "verdict " + $0 }

  private static let quality = Fitting("quality", heads: qualityLabels, bits: 16).trusting(3) { $0 }

  /// Labels of which there are texts enough; the others are left to the rules, which do better on few.
  private static let qualityLabels =
    ["CLEAR_NO", "REASON", "ALTERNATIVE", "ACK"]
    + ["CAPACITY", "TIME", "PRIORITY", "SKILL_FIT", "RISK_QUALITY", "POLICY", "VALUES", "DEPENDENCY", "PERSONAL"]
    .map { "REASON:" + $0 } + ["REASON:NOT_MINE", "REASON:COST"]
    + ["LATER", "SMALLER", "OTHER_PERSON", "OTHER_MEANS", "CONDITION", "I_CAN_INSTEAD"].map { "ALTERNATIVE:" + $0 }
    + ["RESTATE", "VALUE", "EMPATHY", "AGREE"].map { "ACK:" + $0 }

  private static let followUp = Fitting(
    "follow-up", heads: ["RECONSIDER", "ENTITLED", "PRESSURE", "HURT", "REPEAT"], bits: 16
  ).trusting(3) { $0 }
}
