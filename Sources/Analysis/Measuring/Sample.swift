import Messages

/// The episodes of one population, period and filter, in time order: what a metric measures.
public struct Sample: Sendable {
  public let members: [ObservedEpisode]
  public let observation: Observation
  /// The period they were taken from; nil for a sample put together otherwise.
  public let period: Period?
  /// In which days are counted.
  public let zone: TimeZoneRules
  public let settings: UserSettings

  public init(
    _ members: [ObservedEpisode], observation: Observation, period: Period? = nil, zone: TimeZoneRules = .utc,
    settings: UserSettings = UserSettings()
  ) {
    self.members = members
    self.observation = observation
    self.period = period
    self.zone = zone
    self.settings = settings
  }

  public var ids: [EpisodeID] { members.map(\.episode.id) }

  /// The part of the sample that a condition holds for, with the whole as its denominator.
  public func evidence(where counts: (ObservedEpisode) -> Bool) -> Evidence {
    let counted = members.filter(counts)
    return Evidence(
      numerator: counted.map(\.episode.id), denominator: ids,
      designEffect: observation.countsThreads ? designEffect(of: counted) : 1)
  }

  private func designEffect(of counted: [ObservedEpisode]) -> Double {
    let found = Dictionary(grouping: counted, by: \.episode.conversation)
    let threads = Dictionary(grouping: members, by: \.episode.conversation).sorted { $0.key < $1.key }
    return Analysis.designEffect(threads.map { Proportion(found[$0.key]?.count ?? 0, of: $0.value.count) })
  }

  /// The sample without the members that a condition fails for.
  public func filtered(_ keeps: (ObservedEpisode) -> Bool) -> Sample {
    with(members.filter(keeps))
  }
}

/// Which episodes to look at; nothing set means all.
public struct EpisodeFilter: Hashable, Sendable, Codable {
  public var counterpart: PersonID?
  public var askType: AskType?
  public var effort: Effort?
  public var stakes: Stakes?
  /// The class of the first decision.
  public var decision: ResponseClass?

  public init(
    counterpart: PersonID? = nil, askType: AskType? = nil, effort: Effort? = nil, stakes: Stakes? = nil,
    decision: ResponseClass? = nil
  ) {
    self.counterpart = counterpart
    self.askType = askType
    self.effort = effort
    self.stakes = stakes
    self.decision = decision
  }

  public static let all = EpisodeFilter()

  public func admits(_ observed: ObservedEpisode) -> Bool {
    func fits<Value: Equatable>(_ wanted: Value?, _ value: Value?) -> Bool { wanted == nil || wanted == value }
    let ask = observed.episode.ask
    return fits(counterpart, observed.episode.counterpart) && fits(askType, ask.type) && fits(effort, ask.effort)
      && fits(stakes, ask.stakes) && fits(decision, observed.decision?.class)
  }
}
