import Messages

/// Something said in one conversation that may belong to a no of another.
struct Remark: Sendable {
  let sender: PersonID
  /// Everybody it reached but its sender.
  let audience: Set<PersonID>
  /// The label with its message and words, as the episode will carry it.
  let quality: Quality
  /// What the whole message is about.
  let words: StemSet
  /// The words of the message in lower case that could name somebody, by their hashes.
  let names: StemSet
}

extension Remark {
  private static let reader = LabelReader(RemarkRules.all)

  /// The remarks in an utterance: of the user VOLUNTEER, BOAST and CONSULTED, of others TONE_FEEDBACK.
  ///
  /// - Parameter isAnswer: it answers an ask, so that what it offers is no offer of its own.
  static func all(in utterance: Utterance, _ passage: Passage, isAnswer: Bool) -> [Remark] {
    let labels = reader.read(passage).filter { label in
      guard utterance.isFromOwner else { return label.label == "TONE_FEEDBACK" }
      return label.label != "TONE_FEEDBACK" && !(isAnswer && label.label == "VOLUNTEER")
    }
    guard !labels.isEmpty else { return [] }
    let audience = Set(utterance.recipients.map(\.person)).subtracting([utterance.sender])
    let names = StemSet(utterance.text.lowercased().split { !$0.isLetter }.map { SpellingHash(String($0)).value })
    return labels.map { label in
      Remark(
        sender: utterance.sender, audience: audience, quality: Quality(label, in: utterance), words: passage.words,
        names: names)
    }
  }
}

extension Quality {
  /// A label of an utterance as a quality of the message in which it stands.
  init(_ label: LabelledSpan, in utterance: Utterance) {
    let place = utterance.locate(label.span)
    self.init(
      label: label.label, message: place.part.message, at: place.part.at,
      text: place.part.ownText.text(at: place.span), span: place.span, provenance: label.provenance,
      confidence: label.confidence, isSpecific: label.isSpecific)
  }
}
