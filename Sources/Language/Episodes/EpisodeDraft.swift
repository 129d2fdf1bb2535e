import Messages

/// An episode while its conversation is being read.
///
/// A class, because it is looked at for every later message and too large to be copied each time.
final class EpisodeDraft {
  var episode: Episode
  /// The ask as answers are held against it.
  private(set) var ask: AnsweredAsk
  /// Whose answer counts.
  var addressees: Set<PersonID>
  /// What the ask is about, for telling which sentence answers it.
  var words: StemSet
  /// The messages by which it was asked, and asked again.
  var askedIn: Set<MessageKey>
  /// Of these the ones whose own words ask.
  var wordedIn: Set<MessageKey>
  /// The position of the utterance by which it was last asked.
  var lastAsked: Int
  /// The position of the utterance that last spoke to it, and when that was.
  var lastAnswered: Int?
  var answeredAt: Instant?
  /// Who last answered it or added to the answer, and the position of the utterance that did.
  var lastSpoken: (by: PersonID, at: Int)?
  /// What was last said to it.
  var lastAnswer = ""
  /// Who has answered so far; in a group each addressee answers for themselves.
  var answeredBy: Set<PersonID> = []
  /// The meeting to which it invites.
  var meeting: String?
  /// When that is to begin.
  var meetsAt: Instant?
  /// The reaction by which somebody answered.
  var reactions: [PersonID: MessageKey] = [:]
  /// Whether the requester ever came back after a decision.
  private(set) var isReopened = false
  /// Who may decide once more, because the requester came back after their decision.
  var mayDecideAgain: Set<PersonID> = []
  /// Whether the requester last only checked a refusal or asked for later, so that a bare yes takes nothing back.
  var isOnlyChecked = false
  /// The position of the utterance by which the requester last spoke to those who were asked.
  var lastHeard: Int?
  /// The position of the utterance by which somebody who was asked last asked back or checked the ask.
  var lastQuestioned: Int?
  /// Whether the requester brought something new when coming back.
  var hasNewInformation = false

  init(
    episode: Episode, ask: AnsweredAsk, addressees: Set<PersonID>, words: StemSet, askedIn: Set<MessageKey>,
    lastAsked: Int
  ) {
    self.episode = episode
    self.ask = ask
    self.addressees = addressees
    self.words = words
    self.askedIn = askedIn
    wordedIn = [episode.ask.message]
    self.lastAsked = lastAsked
  }

  /// Gives the ask other words than those of its span.
  func reword(_ sentence: String) {
    episode.ask.sentence = sentence
    ask = AnsweredAsk(episode.ask)
  }

  /// Forgets the only answer so far, which was none.
  func takeBackAnswer() {
    episode.responses = []
    episode.qualities = []
    answeredBy = []
    (lastAnswered, answeredAt, lastSpoken, lastAnswer) = (nil, nil, nil, "")
  }

  /// Notes that the requester came back after a decision, so that a new one may follow.
  func reopen() {
    isReopened = true
    mayDecideAgain = addressees
  }

  /// Whether an ask in these words is this one put again.
  ///
  /// - Parameter isAlike: whether it is put alike, so that a single word is enough where this one has few.
  func isPutAgain(_ asked: StemSet, isAlike: Bool) -> Bool {
    (asked.count >= 2 || isAlike && words.count <= 2) && overlap(asked, words) >= 0.6
  }

  var requester: PersonID { episode.requester }
  var isDecided: Bool { episode.firstDecision != nil }
  /// Whether it is decided as far as this person can decide it.
  func isSettled(by person: PersonID) -> Bool {
    isDecided && (addressees.count == 1 || answeredBy.contains(person))
  }
  var isDeclined: Bool { episode.finalDecision?.class == .decline }
  /// Whether something was refused, the whole or a part of it.
  var isRefused: Bool { episode.finalDecision?.class.isPushback == true }

  /// Whether what this person says to these people can answer it.
  func concerns(_ utterance: Utterance) -> Bool {
    isAsked(utterance.sender) && utterance.isAddressed(to: requester)
  }

  /// Asked of every open ask, and most are put to one person, who is found without a hash.
  private func isAsked(_ person: PersonID) -> Bool {
    addressees.count == 1 ? addressees.first == person : addressees.contains(person)
  }

  /// Whether it is the requester who speaks, to somebody who was asked.
  func isByRequester(_ utterance: Utterance) -> Bool {
    utterance.sender == requester && addressees.contains(where: utterance.isAddressed(to:))
  }
}

extension Utterance {
  func isAddressed(to person: PersonID) -> Bool { recipients.contains { $0.person == person } }
}
