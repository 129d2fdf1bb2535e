import CModel

/// What was learned from labelled texts, beside the rules.
///
/// Made by `pushback-train` from `Training/corpus`; absent until then, and then the rules stand alone.
package struct LanguageModel: Sendable {
  /// Whether a sentence asks.
  package var ask: LinearModel
  /// What an ask is for.
  package var askType: LinearModel
  /// What an answer does with an ask.
  package var response: LinearModel
  /// Which quality labels a sentence of an answer carries.
  package var quality: LinearModel
  /// What requesters do with their own ask later.
  package var followUp: LinearModel

  package init(
    ask: LinearModel, askType: LinearModel, response: LinearModel, quality: LinearModel, followUp: LinearModel
  ) {
    self.ask = ask
    self.askType = askType
    self.response = response
    self.quality = quality
    self.followUp = followUp
  }

  /// The model that is part of the command.
  package static let linked: LanguageModel? = {
    let bytes = UnsafeBufferPointer(start: cmodel_weights(), count: cmodel_weights_size())
    return LanguageModel(bytes: Array(bytes))
  }()
}
