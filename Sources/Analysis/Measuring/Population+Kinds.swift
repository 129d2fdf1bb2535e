import Messages

extension Population {
  /// The moment that says to what month an episode belongs; for one never decided the ask.
  public func moment(of observed: ObservedEpisode) -> Instant {
    dating == .ask ? observed.episode.ask.at : observed.decision?.at ?? observed.episode.ask.at
  }

  /// The members for which something more holds.
  ///
  /// - Parameters:
  ///   - name: of the narrower population, as in "3 of 7 …".
  ///   - exclusions: what it leaves out beside what this one does.
  func narrowed(
    _ name: String, exclusions: String, where holds: @escaping @Sendable (ObservedEpisode) -> Bool
  ) -> Population {
    let admits = admits
    return Population(
      name, exclusions: exclusions, direction: direction, dating: dating, isOfPushbacks: isOfPushbacks
    ) { admits($0) && holds($0) }
  }
}

extension Population {
  public static let headlineAsked = Population(
    "asks to you for an act, time or approval", exclusions: "Hints and questions for information.",
    direction: .incoming, dating: .ask
  ) { $0.episode.ask.type.isHeadline }

  public static let accepted = Population(
    "asks you said yes to, at least in part", exclusions: "Hints, questions for information and noes.",
    direction: .incoming, dating: .firstDecision
  ) { $0.isAccepted && $0.episode.ask.type.isHeadline }

  public static let noesReceived = Population(
    "noes to you", exclusions: "Hints, partial yeses and whatever was first accepted.",
    direction: .outgoing, dating: .firstDecision
  ) { $0.decision?.class == .decline }

  public static let followedUpNoes = noesReceived.narrowed(
    "noes to you that you followed up",
    exclusions: "Noes after which you did not ask to look again; thanks alone and new, different asks are none."
  ) { $0.isFollowedUp }

  static let followedUpByMail = followedUpNoes.narrowed(
    "noes to you that you followed up by mail",
    exclusions: "Chat and text messages, which need no greeting, and noes you did not follow up."
  ) { $0.decision?.medium == .email }

  static let smallAccepted = accepted.narrowed(
    "small favours you said yes to",
    exclusions: "Asks of more than small effort, and noes."
  ) { $0.episode.ask.effort == .small }

  static let refusedAgain = declines.narrowed(
    "noes to asks of a kind the same person had been refused before",
    exclusions: "First noes of their kind."
  ) { $0.surroundings.earlierLike?.decision == .decline }

  /// Those of which TONE_KEPT or TONE_CHANGED could be told.
  func withKnownTone(_ noes: String) -> Population {
    narrowed(
      "\(noes) with enough messages before and after",
      exclusions: "Fewer than ten earlier messages to that person, or fewer than two in the 30 days after."
    ) { $0.isToneKnown }
  }

  static let questionsAsked = Population(
    "questions to you", exclusions: "Hints.", direction: .incoming, dating: .ask
  ) { !$0.episode.ask.type.isHeadline }
}
