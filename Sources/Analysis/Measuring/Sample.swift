import Messages

/// The episodes of one population, period and filter, in time order: what a metric measures.
public struct Sample: Sendable {
  public let members: [ObservedEpisode]
  public let observation: Observation

  public init(_ members: [ObservedEpisode], observation: Observation) {
    self.members = members
    self.observation = observation
  }

  public var ids: [EpisodeID] { members.map(\.episode.id) }

  /// The part of the sample that a condition holds for, with the whole as its denominator.
  public func evidence(where counts: (ObservedEpisode) -> Bool) -> Evidence {
    Evidence(numerator: members.filter(counts).map(\.episode.id), denominator: ids)
  }

  /// The sample without the members that a condition fails for.
  public func filtered(_ keeps: (ObservedEpisode) -> Bool) -> Sample {
    Sample(members.filter(keeps), observation: observation)
  }
}

/// Which episodes to look at; nothing set means all.
public struct EpisodeFilter: Hashable, Sendable, Codable {
  public var counterpart: PersonID?
  public var askType: AskType?
  public var effort: Effort?
  public var stakes: Stakes?

  public init(
    counterpart: PersonID? = nil, askType: AskType? = nil, effort: Effort? = nil, stakes: Stakes? = nil
  ) {
    self.counterpart = counterpart
    self.askType = askType
    self.effort = effort
    self.stakes = stakes
  }

  public static let all = EpisodeFilter()

  func admits(_ episode: Episode) -> Bool {
    (counterpart == nil || counterpart == episode.counterpart) && (askType == nil || askType == episode.ask.type)
      && (effort == nil || effort == episode.ask.effort) && (stakes == nil || stakes == episode.ask.stakes)
  }
}
