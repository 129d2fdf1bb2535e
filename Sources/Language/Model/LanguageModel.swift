import CModel

/// What was learned from labelled texts, beside the rules.
///
/// The linear models are made by `pushback-train`, the encoder by `Training/encoder`, both from `Training/corpus`;
/// where the first are absent the rules stand alone.
package struct LanguageModel: Sendable {
  /// Whether a sentence asks: quick, for every sentence there is.
  package var ask: LinearModel
  /// What an ask is for.
  package var askType: LinearModel
  /// Reads what the quick models leave open, and all answers; nil where none was made.
  var encoder = Encoder.linked
  /// What the encoder has read before.
  var memory: ReadingMemory?

  package init(ask: LinearModel, askType: LinearModel) {
    self.ask = ask
    self.askType = askType
  }

  /// The model that is part of the command.
  package static let linked: LanguageModel? = {
    let bytes = UnsafeBufferPointer(start: cmodel_weights(), count: cmodel_weights_size())
    return LanguageModel(bytes: Array(bytes))
  }()
}
