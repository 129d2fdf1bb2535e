import Messages

/// New asks: whom they address, and which of one message are one thing.
extension EpisodeAssembler {
  /// Opens an episode for each thing an utterance asks for.
  ///
  /// - Parameters:
  ///   - isAnswer: its questions belong to the ask that it answers (LABELS.md 4.7.7), unless they change the matter.
  ///   - taken: stretches that follow up an earlier ask.
  mutating func open(_ utterance: Utterance, _ passage: Passage, isAnswer: Bool, taken: [Span]) {
    guard utterance.reaction == nil, let audience = Audience(utterance, firstNames) else { return }
    // An answer that stays with its matter opens nothing: looking for asks would be in vain, and takes long.
    let isVain = isAnswer && !passage.sentences.contains(where: OtherMatter.isIn)
    let asks = isVain ? [] : AskDetector.standard.asks(in: passage, context: audience.context)
    let fresh = asks.filter { ask in
      guard !taken.contains(where: { $0.start < ask.span.end && ask.span.start < $0.end }) else { return false }
      return isAnswer ? passage.changesMatter(at: ask.span) : !isKnown(ask, utterance)
    }
    let named = namedAsks(utterance, passage, audience)
    let others = fresh.filter { ask in !named.contains { $0.span.overlaps(ask.span) } }
    for group in Self.things(others, audience) + named.map({ [$0] }) { begin(group, utterance, audience) }
  }

  /// Whether the requester has asked this before and it is still open, or was just refused.
  private func isKnown(_ ask: DetectedAsk, _ utterance: Utterance) -> Bool {
    let words = contentWords(ask.sentence)
    return drafts.suffix(Self.reach).contains { draft in
      guard draft.isByRequester(utterance), draft.lastAsked < position else { return false }
      if ask.isPressure || ask.isReconsider { return draft.isRefused }
      if ask.isRepeat { return !draft.isDecided }
      guard !draft.isDecided || draft.isDeclined else { return false }
      return words.count >= 2 && overlap(words, draft.words) >= 0.6
    }
  }

  /// The asks of one message, those for one thing together, the clearest first.
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
    return groups.map { group in group.sorted { ($1.confidence, $0.span.start) < ($0.confidence, $1.span.start) } }
  }

  /// Whether an ask is for what these ask for, and of nobody else.
  private static func isThing(of group: ArraySlice<DetectedAsk>, _ ask: DetectedAsk, _ audience: Audience) -> Bool {
    group.contains { isSameThing($0, ask) } && !group.contains { audience.tellsApart($0, ask) }
  }

  /// The same type, near each other, and a word or a pronoun in common.
  private static func isSameThing(_ first: DetectedAsk, _ second: DetectedAsk) -> Bool {
    guard first.type == second.type, abs(second.span.start - first.span.end) < 300 else { return false }
    if !contentWords(first.sentence).isDisjoint(with: contentWords(second.sentence)) { return true }
    return refersBack(second.sentence) || (first.form == .hint && refersBack(first.sentence))
  }

  private static let pronouns: Set<Substring> = ["it", "them", "both", "that", "this", "these", "those", "one"]

  /// Whether a pronoun of a sentence may stand for what was spoken of before.
  static func refersBack(_ sentence: String) -> Bool {
    sentence.lowercased().split { !$0.isLetter }.contains(where: pronouns.contains)
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
    drafts.append(
      EpisodeDraft(
        episode: episode, ask: AnsweredAsk(ask), addressees: Set(addressees), words: words,
        askedIn: Set(utterance.parts.map(\.message)),
        lastAsked: position))
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

extension Passage {
  /// Whether the sentence at a place begins another matter: "by the way", "another thing".
  fileprivate func changesMatter(at span: Span) -> Bool {
    sentence(at: span.start).map { OtherMatter.isIn(sentences[$0]) } ?? false
  }
}

/// How people turn to something else.
enum OtherMatter {
  private static let set = RuleSet(rules)

  static let rules: [Rule] = [
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
