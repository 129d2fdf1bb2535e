import Messages

/// What becomes of an ask after its answer, as far as its own conversation tells.
extension EpisodeAssembler {
  private static let reader = LabelReader(AftermathRules.all)

  /// Labels what an utterance says of asks that were put or answered before it.
  mutating func becomeOf(_ utterance: Utterance, _ passage: Passage) {
    let near = drafts.indices.suffix(Self.reach)
    let asked = near.filter {
      drafts[$0].concerns(utterance) && !drafts[$0].askedIn.contains(utterance.parts[0].message)
    }
    let own = near.filter {
      drafts[$0].isByRequester(utterance) && drafts[$0].lastAnswered.map { $0 < position } ?? false
    }
    guard !asked.isEmpty || !own.isEmpty else { return }
    let found = Self.reader.read(passage).filter { label in
      // A question delivers nothing.
      label.label != "DELIVERED"
        || !(passage.sentence(at: label.span.start).map { passage.sentences[$0].isQuestion } ?? false)
    }
    promise(asked, utterance, passage)
    if !found.isEmpty { label(found, asked, own, utterance, passage) }
    for index in asked where passage.asksBack || drafts[index].episode.responses.last?.class == .clarify {
      drafts[index].lastQuestioned = position
    }
  }

  /// Gives each label to the asks that it can belong to.
  private mutating func label(
    _ found: [LabelledSpan], _ asked: [Int], _ own: [Int], _ utterance: Utterance, _ passage: Passage
  ) {
    add(found, ["DELIVERED"], to: delivering(asked, passage), utterance)
    add(found, ["RECEIVED"], to: delivering(own, passage), utterance)
    add(
      found, ["REDIRECTED"], to: asked.filter { drafts[$0].episode.direction == .outgoing && drafts[$0].isDeclined },
      utterance)
    let questioned = own.filter { drafts[$0].lastQuestioned.map { $0 >= position - 2 } ?? false }
    add(found, ["WITHDRAWN", "TONED_DOWN", "THEY_PROPOSE"], to: questioned.suffix(1), utterance)
  }

  /// The accepted asks that a message can make good: those whose matter it names, else the last one.
  private func delivering(_ indices: [Int], _ passage: Passage) -> [Int] {
    let accepted = indices.filter { drafts[$0].isGranted }
    let named = accepted.filter { !passage.words.isDisjoint(with: drafts[$0].words) }
    return named.isEmpty ? Array(accepted.suffix(1)) : named
  }

  /// Adds labels to episodes; thanks for the thing are evidence that it came.
  private mutating func add(_ found: [LabelledSpan], _ labels: [Label], to indices: [Int], _ utterance: Utterance) {
    for label in found where labels.contains(label.label) {
      var quality = Quality(label, in: utterance)
      if quality.label == "RECEIVED" { quality.label = "DELIVERED" }
      for index in indices { drafts[index].episode.qualities.append(quality) }
    }
  }

  /// The day that an acceptance names; failing that, the day by which it was asked.
  private mutating func promise(_ asked: [Int], _ utterance: Utterance, _ passage: Passage) {
    let answered = asked.filter { drafts[$0].lastAnswered == position }
    let places = answered.map { drafts[$0].lastResponse(in: utterance, passage) }
    for (index, place) in zip(answered, places) where drafts[index].isGranted {
      guard !drafts[index].episode.hasQuality("PROMISED_DATE") else { continue }
      let named = granted(place, places, utterance, passage)
      let day = named.map { Quality($0.label, in: utterance).due($0.due) } ?? drafts[index].episode.ask.deadline
      if let day { drafts[index].episode.qualities.append(day) }
    }
  }
}

extension EpisodeAssembler {
  /// The day that a yes names: in what follows it, up to the answer to another ask; failing that, in what leads up to the
  /// first of the answers.
  private func granted(
    _ place: Int, _ places: [Int], _ utterance: Utterance, _ passage: Passage
  ) -> PromisedDate? {
    let end = places.filter { $0 > place }.min() ?? passage.sentences.count
    if let day = PromisedDate.granted(in: passage, place..<end, written: utterance.at) { return day }
    return place == places.min() ? PromisedDate.granted(in: passage, 0..<place, written: utterance.at) : nil
  }
}

extension EpisodeDraft {
  /// Whether the last decision grants it, at least in part.
  fileprivate var isGranted: Bool {
    episode.finalDecision.map { $0.class == .accept || $0.class == .acceptPart } ?? false
  }

  /// The sentence of an utterance that carries the last response, which stands in it.
  fileprivate func lastResponse(in utterance: Utterance, _ passage: Passage) -> Int {
    guard let response = episode.responses.last else { return 0 }
    let part = utterance.parts.first { $0.message == response.message }
    return passage.sentence(at: (part?.start ?? 0) + response.span.start) ?? 0
  }
}

extension Passage {
  /// Whether it asks something back or puts the ask into other words.
  fileprivate var asksBack: Bool {
    sentences.contains(where: \.isQuestion) || ruledQualities.contains { $0.label == "PARAPHRASE" }
  }
}

extension Quality {
  fileprivate func due(_ end: Instant) -> Quality {
    var quality = self
    quality.due = end
    return quality
  }
}

extension Ask {
  /// The day by which an act was asked for, as a promise of whoever says yes to it.
  fileprivate var deadline: Quality? {
    guard type == .action else { return nil }
    let passage = Passage(sentence, medium: medium, model: nil)
    guard let date = PromisedDate.asked(in: passage, written: at) else { return nil }
    let place = Span(span.start + date.label.span.start, span.start + date.label.span.end)
    return Quality(
      label: "PROMISED_DATE", message: message, at: at, text: sentence.text(at: date.label.span), span: place,
      provenance: date.label.provenance, confidence: date.label.confidence, due: date.due)
  }
}
