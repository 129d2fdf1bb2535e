import Language
import Messages

/// What is learned, from what, and how: one entry a model.
enum Recipe {
  static func fit(train: Corpus, development: Corpus) -> LanguageModel {
    let train = Examples(corpus: train)
    let development = Examples(corpus: development)
    return LanguageModel(
      ask: ask.model(train: train.asks, development: development.asks),
      askType: askType.model(train: train.askTypes(askType.heads), development: development.askTypes(askType.heads)))
  }

  private static let ask = Fitting("ask", heads: ["ASK"], bits: 17).trusting(2) { _ in "ask" }

  private static let askType = Fitting(
    "ask-type", heads: AskType.allCases.map(\.rawValue) + AskForm.allCases.map(\.rawValue), bits: 14)
}
