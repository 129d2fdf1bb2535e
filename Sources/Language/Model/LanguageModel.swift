import CModel

/// What was learned from labelled texts, beside the rules.
///
/// The linear models are made by `pushback-train`, the encoder by `Training/encoder`, both from `Training/corpus`;
/// where the first are absent the rules stand alone. A class, because every text that is read holds it.
package final class LanguageModel: Sendable {
  /// Whether a sentence asks: quick, for every sentence there is.
  package let ask: LinearModel
  /// What an ask is for.
  package let askType: LinearModel
  /// Reads what the quick models leave open, and all answers; nil where none was made.
  let encoder: Encoder?
  /// What the encoder has read before.
  let memory: ReadingMemory?

  package init(ask: LinearModel, askType: LinearModel) {
    self.ask = ask
    self.askType = askType
    encoder = Encoder.linked
    memory = nil
  }

  /// The same quick models with another reader beside them.
  init(_ model: LanguageModel, encoder: Encoder?, memory: ReadingMemory? = nil) {
    ask = model.ask
    askType = model.askType
    self.encoder = encoder
    self.memory = memory
  }

  /// The model that is part of the command.
  package static let linked: LanguageModel? = {
    let bytes = UnsafeBufferPointer(start: cmodel_weights(), count: cmodel_weights_size())
    return LanguageModel(bytes: Array(bytes))
  }()

  /// The same without the encoder.
  static let quick = linked.map { LanguageModel($0, encoder: nil) }
}
