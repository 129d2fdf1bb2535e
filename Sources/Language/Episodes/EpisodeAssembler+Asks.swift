import Messages

/// New asks: whom they address, and which of one message are one thing.
extension EpisodeAssembler {
  /// Opens an episode for each thing an utterance asks for.
  ///
  /// - Parameters:
  ///   - isAnswer: its questions belong to the ask that it answers (LABELS.md 4.7.7), unless they change the matter or,
  ///     beside a yes, ask for another act.
  ///   - taken: stretches that follow up an earlier ask.
  mutating func open(_ utterance: Utterance, _ passage: Passage, isAnswer: Bool, taken: [Span]) {
    guard utterance.reaction == nil, !utterance.isMassMail, let audience = Audience(utterance, firstNames) else {
      return
    }
    let granted = isAnswer ? grantedMatter : nil
    // An answer that stays with its matter opens nothing: looking for asks would be in vain, and takes long.
    let isVain = isAnswer && !passage.sentences.indices.contains { leavesMatter(passage, $0, beside: granted) }
    let asks = isVain ? [] : AskDetector.standard.asks(in: passage, context: audience.context)
    let fresh = asks.filter { ask in
      guard !taken.contains(where: { $0.start < ask.span.end && ask.span.start < $0.end }) else { return false }
      let isKnown = isKnown(ask, utterance, audience)
      return isAnswer ? isApart(ask, passage, beside: granted, isKnown: isKnown) : !isKnown
    }
    let named = namedAsks(utterance, passage, audience)
    let others = fresh.filter { ask in !named.contains { $0.span.overlaps(ask.span) } }
    for group in Self.things(others, audience) + named.map({ [$0] }) { begin(group, utterance, audience) }
  }

  /// The words of what an utterance grants; nil where it does anything else with an ask, for then its questions may well
  /// be part of the answer.
  private var grantedMatter: StemSet? {
    let answered = drafts.suffix(Self.reach).filter { $0.lastAnswered == position }
    guard !answered.isEmpty, answered.allSatisfy({ $0.episode.responses.last?.class == .accept }) else { return nil }
    return answered.reduce(StemSet()) { $0.union($1.words) }
  }

  /// Whether a sentence of an answer turns to another matter than what it grants.
  private func leavesMatter(_ passage: Passage, _ at: Int, beside granted: StemSet?) -> Bool {
    granted.map { asksAnew(passage, at, beside: $0) } ?? OtherMatter.isIn(passage.sentences[at])
  }

  /// Whether an ask in an answer is one of its own: it says so, or asks for another act.
  private func isApart(_ ask: DetectedAsk, _ passage: Passage, beside granted: StemSet?, isKnown: Bool) -> Bool {
    guard let at = passage.sentence(at: ask.span.start) else { return false }
    return OtherMatter.isIn(passage.sentences[at])
      || ask.type == .action && leavesMatter(passage, at, beside: granted) && !isKnown
  }

  /// Whether the requester has asked this of the same people before and it is still open, or was just refused.
  private func isKnown(_ ask: DetectedAsk, _ utterance: Utterance, _ audience: Audience) -> Bool {
    let words = contentWords(ask.sentence)
    let asked = audience.addressees(of: ask) ?? []
    return drafts.suffix(Self.reach).contains { draft in
      guard draft.isByRequester(utterance), !draft.addressees.isDisjoint(with: asked) else { return false }
      if ask.isPressure || ask.isReconsider { return draft.isRefused }
      if ask.isRepeat { return !draft.isDecided }
      guard !draft.isDecided || draft.isDeclined else { return false }
      return draft.isPutAgain(words, isAlike: ask.type == draft.ask.type && !ask.sentence.contains("?"))
    }
  }

  /// The asks of one message, those for one thing together, the fullest and clearest first.
  private static func things(_ asks: [DetectedAsk], _ audience: Audience) -> [[DetectedAsk]] {
    var groups: [[DetectedAsk]] = []
    for ask in asks {
      // Only neighbours can be one thing.
      if let at = groups.indices.suffix(4).last(where: { isThing(of: groups[$0].suffix(4), ask, audience) }) {
        groups[at].append(ask)
      } else {
        groups.append([ask])
      }
    }
    return groups.map { group in group.sorted { rank($0) < rank($1) } }
  }

  /// The fuller first, then the clearer.
  private static func rank(_ ask: DetectedAsk) -> (Int, Double, Int) {
    (isOpening(ask) ? 1 : 0, -ask.confidence, ask.span.start)
  }

  /// "can you" in a line of its own: what is asked for stands in the next.
  private static func isOpening(_ ask: DetectedAsk) -> Bool {
    var words = ask.sentence.lowercased().split { !$0.isLetter }
    guard words.count <= 4, !ask.sentence.contains("?") else { return false }
    while let last = words.last, ["please", "pls", "plz"].contains(last) { words.removeLast() }
    return words.last.map { ["you", "u", "ya", "mind", "chance"].contains($0) } ?? false
  }

  /// Whether an ask is for what these ask for, and of nobody else.
  private static func isThing(of group: ArraySlice<DetectedAsk>, _ ask: DetectedAsk, _ audience: Audience) -> Bool {
    group.contains { isSameThing($0, ask) } && !group.contains { audience.tellsApart($0, ask) }
  }

  /// The same type, near each other, and a word or a pronoun in common.
  private static func isSameThing(_ first: DetectedAsk, _ second: DetectedAsk) -> Bool {
    if isOpening(first), (0...3).contains(second.span.start - first.span.end) { return true }
    guard first.type == second.type, abs(second.span.start - first.span.end) < 300 else { return false }
    if !contentWords(first.sentence).isDisjoint(with: contentWords(second.sentence)) { return true }
    return refersBack(second.sentence) || (first.form == .hint && refersBack(first.sentence))
  }

  private static let pronouns: Set<Substring> = ["it", "them", "both", "that", "this", "these", "those", "one"]

  /// Whether a pronoun of a sentence may stand for what was spoken of before.
  static func refersBack(_ sentence: String) -> Bool { points(sentence, by: pronouns) }

  /// Whether one of these words, given in lower case, stands in a sentence.
  static func points(_ sentence: String, by words: Set<Substring>) -> Bool {
    sentence.lowercased().split { !$0.isLetter }.contains(where: words.contains)
  }

  mutating func begin(_ group: [DetectedAsk], _ utterance: Utterance, _ audience: Audience) {
    guard let found = group.first, let addressees = audience.addressees(of: found) else { return }
    let place = utterance.locate(found.span)
    let ask = Ask(
      message: place.part.message, at: place.part.at, medium: utterance.medium,
      sentence: place.part.ownText.text(at: place.span), span: place.span, type: found.type, form: found.form,
      addressee: audience.scope(of: found), effort: found.effort, stakes: found.stakes,
      reach: reach(of: utterance), marks: Self.marks(of: group), provenance: found.provenance,
      confidence: found.confidence)
    let episode = Episode(
      id: EpisodeID(ask, requester: utterance.sender), direction: utterance.isFromOwner ? .outgoing : .incoming,
      conversation: conversation.id, requester: utterance.sender,
      counterpart: utterance.isFromOwner ? addressees[0] : utterance.sender, ask: ask)
    let words = group.reduce(StemSet()) { $0.union(contentWords($1.sentence)) }
    let draft = EpisodeDraft(
      episode: episode, ask: AnsweredAsk(ask), addressees: Set(addressees), words: words,
      askedIn: Set(utterance.parts.map(\.message)),
      lastAsked: position)
    draft.wordedIn = Set(group.map { utterance.locate($0.span).part.message })
    drafts.append(draft)
  }
}

extension EpisodeAssembler {
  /// The marks of one thing asked for in several sentences: it is conditional only if all of them are.
  private static func marks(of group: [DetectedAsk]) -> [Label] {
    Set(group.flatMap(\.marks)).sorted().filter { mark in
      mark != "CONDITIONAL" || group.allSatisfy { $0.marks.contains(mark) }
    }
  }
}

extension EpisodeID {
  /// A hash of the asking message, the span of the ask and the requester (LABELS.md 4.0.7).
  init(_ ask: Ask, requester: PersonID) {
    var digest = Digest()
    digest.add(ask.message.rawValue)
    digest.add(Int64(ask.span.start))
    digest.add(Int64(ask.span.end))
    digest.add(requester.rawValue)
    self.init(rawValue: "e-" + digest.hex(10))
  }
}

/// How people turn to something else: "by the way", "another thing".
enum OtherMatter {
  private static let set = RuleSet(turns)

  /// With the questions that turn from an ask to the no that it got.
  static let rules: [Rule] = turns + CheckedNo.rules

  private static let turns: [Rule] = [
    Rule(
      "OTHER-MATTER",
      """
      by the way
      btw
      ( another | one more | one other | a different | other ) thing|question|matter|topic|point|request|favor|favour
      ( while i have you | while we're at it | separately|unrelated|unrelatedly | on another note | on a different \
      note | in other news | speaking of )
      ^ ps|p.s
      """,
      examples: ["By the way, could you send me the list?", "Another thing: could you call Ben?"],
      counterExamples: ["Could you call Ben?"])
  ]

  static func isIn(_ sentence: Sentence) -> Bool { !set.matches(in: sentence).isEmpty }
}
