import Messages

/// What an answer says to a question after facts that yes or no would answer.
public enum AnswerPolarity: String, Sendable, CaseIterable {
  case yes
  case yesWithCondition = "yes_with_condition"
  case no
  case neither = "no_verdict"
}

/// What an answer says to a question that asks whether something is so ("Do you like pasta?"); nil for other asks.
///
/// Apart from the class of the answer, which is ACCEPT for whatever informs (LABELS.md 4.7.17).
public func answerPolarity(of answer: String, to question: String) -> AnswerPolarity? {
  let ask = AnsweredAsk(question, type: .info)
  guard ask.isYesNo, ask.isFactual, let encoder = Encoder.linked else { return nil }
  return encoder.read(answer, after: question).polarities.max { $0.share < $1.share }?.polarity
}
