import Messages

/// What episodes to look for; conditions that are set all have to hold.
public struct EpisodeQuery: Sendable {
  /// Asked in it.
  public var period: Period?
  public var direction: Direction?
  public var type: AskType?
  public var effort: Effort?
  public var stakes: Stakes?
  /// The first decision, else the first answer.
  public var answer: ResponseClass?
  /// By which the first decision was given, as far as known; for what is undecided, of the ask.
  public var medium: Medium?
  /// A quality on any answer, or a family of them.
  public var label: Label?
  public var state: EpisodeState?

  public init() {}

  public func admits(_ observed: ObservedEpisode) -> Bool {
    let episode = observed.episode
    let answer = observed.decision ?? episode.responses.first
    return fits(direction, episode.direction) && fits(type, episode.ask.type) && fits(effort, episode.ask.effort)
      && fits(stakes, episode.ask.stakes) && fits(self.answer, answer?.class)
      && fits(state, observed.state) && fits(medium, observed.decision?.carrier ?? episode.ask.medium)
      && (period?.contains(episode.ask.at) ?? true)
      && (label.map { wanted in episode.qualities.contains { wanted.covers($0.label) } } ?? true)
  }

  private func fits<Value: Equatable>(_ wanted: Value?, _ value: Value?) -> Bool { wanted == nil || wanted == value }
}

extension Evidence {
  /// The part of it for which a condition holds.
  public func filtered(_ keeps: (EpisodeID) -> Bool) -> Evidence {
    Evidence(
      numerator: numerator.filter(keeps), denominator: denominator.filter(keeps), designEffect: designEffect)
  }
}
