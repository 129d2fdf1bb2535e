import Messages

/// A sentence that looks like an ask and was not taken for one: what an audit draws from to see what is missed.
public struct AskCandidate: Sendable, Equatable {
  public var message: MessageKey
  public var at: Instant
  public var requester: PersonID
  public var sentence: String
  /// In UTF-8 bytes of the message's own text.
  public var span: Span
}

/// The sentences of a conversation, to the user or by the user, that end with a question mark or in which a rule for
/// asks fires, and of which no reading made an ask.
public func askCandidates(in conversation: Conversation, depth: Depth = .close()) -> [AskCandidate] {
  let names = conversation.firstNames
  return utterances(of: conversation).flatMap { utterance -> [AskCandidate] in
    guard utterance.reaction == nil, let audience = Audience(utterance, names) else { return [] }
    let passage = Passage(utterance, model: depth.model)
    let asks = AskDetector.standard.asks(in: passage, context: audience.context)
    return passage.sentences.filter { sentence in
      sentence.looksLikeAsk && !asks.contains { $0.span.overlaps(sentence.span) }
    }
    .map { utterance.candidate($0) }
  }
}

extension Sentence {
  fileprivate var looksLikeAsk: Bool {
    isQuestion || AskDetector.standard.ruleSet.allMatches(in: self).contains { $0.rule >= AskSilencers.rules.count }
  }
}

extension Utterance {
  fileprivate func candidate(_ sentence: Sentence) -> AskCandidate {
    let place = locate(sentence.span)
    return AskCandidate(
      message: place.part.message, at: place.part.at, requester: sender,
      sentence: place.part.ownText.text(at: place.span), span: place.span)
  }
}
