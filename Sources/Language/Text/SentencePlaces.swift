import Messages

/// Where the sentences of an own text stand, in UTF-8 bytes: the stretches by which an ask can be named.
public func sentencePlaces(of ownText: String, medium: Medium) -> [Span] {
  SentenceSplitter.standard.sentences(of: ownText, medium: medium).map(\.span)
}
