/// A question of the first screen with its answer: the sentence to take away, then what supports it.
public struct Answer: Sendable, Equatable {
  public var question: String
  public var headline: Phrase
  public var details: [Phrase]

  public init(_ question: String, headline: Phrase, details: [Phrase] = []) {
    self.question = question
    self.headline = headline
    self.details = details
  }
}
