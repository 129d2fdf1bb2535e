import Messages

/// Goes on with a story by other media: asks that were repeated or answered there (PRACTICES.md 1.0).
///
/// A message of another medium speaks of an ask when it names the message that asked, follows a reminder that did,
/// shares the words of the ask, or shares one after a call or meeting; else it is left alone. What is found so is less
/// sure than an answer in place, and its provenance says why it was linked.
///
/// - Parameter depth: how closely it is read.
public func end(of story: Story, depth: Depth = .close()) -> StoryEnd {
  var teller = StoryTeller(story, model: depth.model)
  for utterance in utterances(of: teller.assembler.conversation) { teller.read(utterance) }
  return teller.end
}

/// Reads what was said by other media against the open asks of a story.
struct StoryTeller {
  let story: Story
  var assembler: EpisodeAssembler
  /// Messages that answer something in their own conversation.
  private let answers: Set<MessageKey>
  /// The last reminder of each ask, by its place among the utterances.
  var reminded: [Int: Int] = [:]
  /// The media of each ask, by its place: its own, and those of the episodes that were one with it.
  private var media: [[Medium]]
  private var joined: [EpisodeID] = []
  private var changed: Set<Int> = []

  init(_ story: Story, model: LanguageModel?) {
    self.story = story
    answers = Set(story.others.flatMap { $0.responses.map(\.message) })
    media = story.open.map { [$0.ask.medium] }
    let conversation = Conversation(
      id: ConversationID(rawValue: ""), turns: story.turns, people: story.people, calls: story.calls)
    assembler = EpisodeAssembler(conversation, model: model)
    assembler.drafts = story.open.map { EpisodeDraft(open: $0, subject: story.subjects[$0.ask.message] ?? "") }
  }

  var end: StoryEnd {
    let episodes = changed.sorted().map { assembler.drafts[$0].episode }
    return StoryEnd(changed: episodes.filter { !joined.contains($0.id) }, joined: joined)
  }

  mutating func read(_ utterance: Utterance) {
    defer { assembler.position += 1 }
    guard utterance.reaction == nil else { return }
    let passage = Passage(utterance, model: assembler.model)
    remind(utterance, passage)
    answer(utterance, passage)
  }

  /// The asks that wait for an answer by another medium at the time of an utterance; what was joined waits with the
  /// ask that it is one with.
  private func waiting(_ utterance: Utterance) -> [Int] {
    assembler.drafts.indices.filter { index in
      let draft = assembler.drafts[index]
      guard !draft.isDecided, media[index].contains(where: { $0 != utterance.medium }) else { return false }
      let hours = utterance.at.hours(since: draft.episode.ask.at)
      return hours >= 0 && hours <= 30 * 24 && !joined.contains(draft.episode.id)
    }
  }
}

// Asking again.
extension StoryTeller {
  /// Takes what a requester says of the own ask as a reminder; an episode made of that is one with the ask.
  private mutating func remind(_ utterance: Utterance, _ passage: Passage) {
    let own = waiting(utterance).filter { assembler.drafts[$0].isByRequester(utterance) }
    guard let index = named(own, utterance, passage, isOwn: true)?.first else { return }
    reminded[index] = assembler.position
    changed.insert(index)
    let part = utterance.parts[0]
    let span = passage.sentences.first?.span ?? Span(0, 0)
    assembler.drafts[index].episode.repeats.append(
      Repeat(
        message: part.message, at: part.at, text: part.ownText.text(at: utterance.locate(span).span),
        provenance: .rule("\(StoryLink.mention.rawValue)/REPEAT")))
    assembler.drafts[index].askedIn.formUnion(utterance.parts.map(\.message))
    join(utterance, to: index)
  }

  private mutating func join(_ utterance: Utterance, to index: Int) {
    let messages = Set(utterance.parts.map(\.message))
    let draft = assembler.drafts[index]
    for other in story.others + story.open where messages.contains(other.ask.message) && other.id != draft.episode.id {
      guard other.requester == draft.requester, !joined.contains(other.id) else { continue }
      let isSame = other.ask.type == draft.episode.ask.type || other.ask.type == .info
      guard isSame else { continue }
      joined.append(other.id)
      media[index].append(other.ask.medium)
      guard other.ask.type == draft.episode.ask.type else { continue }
      assembler.drafts[index].take(other)
    }
  }

  /// Those asks that an utterance names as something written before, the one with most words in common first; nil
  /// when it names none.
  private func named(_ asks: [Int], _ utterance: Utterance, _ passage: Passage, isOwn: Bool) -> [Int]? {
    let found = asks.filter { index in
      let draft = assembler.drafts[index]
      let shared = passage.shared(with: draft)
      let strengths = media[index].filter { $0 != utterance.medium }.map { medium in
        MediumMention.strength(in: passage, of: medium, isOwn: isOwn)
      }
      if strengths.contains(.medium) { return shared > 0 || isAlone(index, utterance) }
      return strengths.contains(.message) && shared > 0
    }
    let best = found.map { passage.shared(with: assembler.drafts[$0]) }.max()
    let closest = found.filter { passage.shared(with: assembler.drafts[$0]) == best }
    return closest.isEmpty ? nil : closest
  }

  /// Whether a mail that is spoken of can only be this: no other was left open in the week before.
  private func isAlone(_ index: Int, _ utterance: Utterance) -> Bool {
    let episode = assembler.drafts[index].episode
    guard utterance.at.hours(since: episode.ask.at) <= 168 else { return false }
    return !waiting(utterance).contains { place in
      let other = assembler.drafts[place].episode
      return media[place].contains(where: media[index].contains) && other.ask.message != episode.ask.message
        && other.requester == episode.requester
    }
  }
}

// Answers.
extension StoryTeller {
  private mutating func answer(_ utterance: Utterance, _ passage: Passage) {
    let messages = utterance.parts.map(\.message)
    let open = waiting(utterance).filter { index in
      let draft = assembler.drafts[index]
      return draft.concerns(utterance) && !draft.episode.responses.contains { messages.contains($0.message) }
    }
    guard let (link, targets) = link(open, utterance, passage) else { return }
    let shares = AnswerShares(passage, utterance, asks: targets.map { assembler.drafts[$0].episode.ask })
    for (index, share) in zip(targets, shares.sentences) where !share.isEmpty {
      record(index, utterance, passage, share, shares.common, link)
    }
  }

  private mutating func record(
    _ index: Int, _ utterance: Utterance, _ passage: Passage, _ share: [Int], _ common: [Int], _ link: StoryLink
  ) {
    let draft = assembler.drafts[index]
    var verdict = classify(passage, sentences: Set(common + share).sorted(), ask: draft.ask)
    guard link.admits(verdict, shared: passage.shared(with: draft)) else { return }
    verdict.confidence *= link.trust
    verdict.provenance = verdict.provenance.linked(by: link)
    assembler.record(verdict, index, utterance)
    assembler.addQualities(index, utterance, passage, share + common)
    changed.insert(index)
  }

  /// The strongest reason to read an utterance as an answer, and to which asks.
  private func link(_ open: [Int], _ utterance: Utterance, _ passage: Passage) -> (StoryLink, [Int])? {
    if let named = named(open, utterance, passage, isOwn: false) { return (.mention, named) }
    let recalled = open.filter {
      reminded[$0] == assembler.position - 1 && assembler.drafts[$0].episode.ask.medium != utterance.medium
    }
    if !recalled.isEmpty { return (.reminder, recalled) }
    guard !utterance.parts.contains(where: { answers.contains($0.message) }) else { return nil }
    let akin = open.filter { isAkin(assembler.drafts[$0], passage) }
    if !akin.isEmpty { return (.words, closest(akin, passage)) }
    let talked = open.filter {
      hasTalked(assembler.drafts[$0], utterance) && passage.shared(with: assembler.drafts[$0]) > 0
    }
    return talked.isEmpty ? nil : (.talk, closest(talked, passage))
  }

  private func closest(_ asks: [Int], _ passage: Passage) -> [Int] {
    let most = asks.map { passage.shared(with: assembler.drafts[$0]) }.max()
    return asks.filter { passage.shared(with: assembler.drafts[$0]) == most }
  }

  private func isAkin(_ draft: EpisodeDraft, _ passage: Passage) -> Bool {
    passage.shared(with: draft) >= 2 && overlap(passage.words, draft.words) >= 0.5
  }

  /// Whether the two talked between the ask and a message, by the log or by its own words.
  private func hasTalked(_ draft: EpisodeDraft, _ utterance: Utterance) -> Bool {
    let asked = draft.episode.ask.at
    let hasCall = story.calls.contains { call in
      call.at >= asked && call.at <= utterance.at && utterance.at.hours(since: call.at) <= 48
    }
    return hasCall || SpokenMention.medium(in: utterance.text) != nil
  }
}

extension Passage {
  /// How many words it has in common with an ask.
  fileprivate func shared(with draft: EpisodeDraft) -> Int { words.intersection(draft.words).count }
}

extension EpisodeDraft {
  /// An episode of which the conversation has ended without a decision.
  fileprivate convenience init(open episode: Episode, subject: String) {
    let addressee = episode.direction == .incoming ? PersonID.owner : episode.counterpart
    self.init(
      episode: episode, ask: AnsweredAsk(episode.ask), addressees: [addressee],
      words: contentWords(episode.ask.sentence).union(contentWords(subject)),
      askedIn: Set([episode.ask.message] + episode.repeats.map(\.message)), lastAsked: -1)
  }

  /// Takes over what was answered to the same ask where it was put again.
  fileprivate func take(_ other: Episode) {
    episode.repeats += other.repeats
    episode.qualities += other.qualities
    episode.responses += other.responses.map { response in
      var response = response
      response.confidence *= StoryLink.reminder.trust
      response.provenance = response.provenance.linked(by: .reminder)
      return response
    }
  }
}
