import Messages

/// Reads the utterances of one conversation in order and keeps the episodes found so far.
///
/// An utterance is read three times: as an answer to open asks, as a follow-up of its sender's own asks, and as a
/// source of new asks.
struct EpisodeAssembler {
  let conversation: Conversation
  /// First names of its people, in lower case.
  let firstNames: [PersonID: String]
  /// What was learned beside the rules; nil leaves them alone.
  let model: LanguageModel?
  /// Stretches of own text that ask, whatever the rules and the model say.
  let named: [MessageKey: [Span]]
  var drafts: [EpisodeDraft] = []
  /// How many utterances were read.
  var position = 0
  /// What was said besides, for episodes of other conversations.
  private var remarks: [Remark] = []
  private var manners: [PersonID: [Manner]] = [:]
  /// The position of the last utterance of each.
  private(set) var lastSaid: [PersonID: Int] = [:]
  /// From each message to the one it replies to.
  var parents: [MessageKey: MessageKey] = [:]
  /// Where each message stands in the conversation; seldom asked for.
  lazy var turnOf: [MessageKey: Int] = Dictionary(
    conversation.turns.indices.map { (conversation.turns[$0].message, $0) }
  ) { first, _ in first }

  /// No answer reaches further back than this many asks; keeps the work linear.
  static let reach = 64
  /// A message to more people than this is in nobody's usual tone.
  private static let closeCircle = 3

  init(_ conversation: Conversation, model: LanguageModel?, named: [MessageKey: [Span]] = [:]) {
    self.conversation = conversation
    firstNames = conversation.firstNames
    self.model = model
    self.named = named
    for turn in conversation.turns { if let parent = turn.repliesTo { parents[turn.message] = parent } }
  }

  mutating func read(_ utterance: Utterance) {
    defer {
      lastSaid[utterance.sender] = position
      position += 1
    }
    let passage = Passage(utterance, model: model)
    if readMeeting(utterance, passage) { return }
    let isAnswer = answer(utterance, passage)
    let taken = followUp(utterance, passage, isAnswer: isAnswer)
    open(utterance, passage, isAnswer: isAnswer, taken: taken)
    if utterance.reaction == nil { note(utterance, passage, isAnswer: isAnswer) }
  }

  /// Keeps what may matter to a no of another conversation, or of another time.
  private mutating func note(_ utterance: Utterance, _ passage: Passage, isAnswer: Bool) {
    becomeOf(utterance, passage)
    remarks += Remark.all(in: utterance, passage, isAnswer: isAnswer)
    let others = utterance.recipients.filter { $0.role == .to && $0.person != .owner }.map(\.person)
    guard utterance.isFromOwner, (1...Self.closeCircle).contains(others.count) else { return }
    let manner = Manner(utterance, passage)
    for person in others { manners[person, default: []].append(manner) }
  }

  /// What was found; episodes by the time of the ask, then by its place in the message.
  var reading: ConversationReading {
    let episodes = drafts.map(\.finished).sorted { left, right in
      (left.ask.at, left.ask.message, left.ask.span.start) < (right.ask.at, right.ask.message, right.ask.span.start)
    }
    return ConversationReading(episodes: episodes, remarks: remarks, manners: manners, names: tellingNames)
  }

  /// First names by which a remark may speak of somebody.
  private var tellingNames: [PersonID: String] {
    firstNames.filter { _, name in
      // Most names are plain letters, which needs no look at their characters.
      name.utf8.count > 1 && name.utf8.allSatisfy(\.isASCIILetter) || name.count > 1 && name.allSatisfy(\.isLetter)
    }
  }
}

extension EpisodeDraft {
  /// The episode with the labels that only its end shows.
  fileprivate var finished: Episode {
    var episode = episode
    if let reversal { episode.qualities.append(reversal) }
    return episode
  }

  /// A no that became a yes: given in to pressure, or thought over after something new (LABELS.md 4.4).
  private var reversal: Quality? {
    guard let first = episode.firstDecision, first.class == .decline, let last = episode.finalDecision,
      last.class == .accept || last.class == .acceptPart, isReopened
    else { return nil }
    return Quality(
      label: hasNewInformation ? "RECONSIDERED" : "CONCEDED", message: last.message, text: last.text, span: last.span,
      provenance: .rule("aftermath.reversal"), confidence: 0.7)
  }
}
