import Messages

/// How long something lasted, or has lasted so far.
public struct Wait: Hashable, Sendable, Codable {
  public let episode: EpisodeID
  public let hours: Double
  /// Still going on when last seen: the true time is longer.
  public let isCensored: Bool

  public init(episode: EpisodeID, hours: Double, isCensored: Bool) {
    self.episode = episode
    self.hours = max(0, hours)
    self.isCensored = isCensored
  }
}

/// The time by which a share of all cases has ended, with the unfinished ones counted as unfinished.
///
/// That is the first time at which the product-limit estimate of the share still waiting is at most 1 - `share`;
/// nil when it never falls so low. A case that ends and one last seen at the same time: the end comes first.
/// Source: E. L. Kaplan and P. Meier, JASA 53 (1958) 457-481.
public func kaplanMeier(_ durations: [Wait], share: Double) -> Double? {
  let ascending = durations.sorted { ($0.hours, $0.isCensored ? 1 : 0) < ($1.hours, $1.isCensored ? 1 : 0) }
  var waiting = 1.0
  for (passed, duration) in ascending.enumerated() where !duration.isCensored {
    let atRisk = Double(ascending.count - passed)
    waiting *= (atRisk - 1) / atRisk
    // One part in a billion: 9/10 · 8/9 · … is not quite 1/2 in binary.
    if waiting <= 1 - share + 1e-9 { return duration.hours }
  }
  return nil
}
