import Glibc
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
  productLimit(durations).first { $0.waiting <= 1 - share + rounding }?.hours
}

/// Between which times a share of all cases has ended, at 95 %; nil at an end that is never reached.
///
/// The times at which the log-log band of the curve comes down to 1 - `share`, as R's `survfit` has it. Cases that depend on
/// each other widen it by their design effect.
/// Source: R. Brookmeyer and J. Crowley, Biometrics 38 (1982) 29-41.
public func kaplanMeierInterval(
  _ durations: [Wait], share: Double, designEffect: Double = 1
) -> (low: Double?, high: Double?) {
  let steps = productLimit(durations, designEffect: designEffect)
  let target = 1 - share + rounding
  return (steps.first { $0.band.low <= target }?.hours, steps.first { $0.band.high <= target }?.hours)
}

/// One part in a billion: 9/10 · 8/9 · … is not quite 1/2 in binary.
private let rounding = 1e-9

/// What the curve comes down to at the end of a case.
private struct CurveStep {
  let hours: Double
  /// The estimated share still waiting.
  let waiting: Double
  /// Greenwood's sum, the variance of the logarithm of `waiting`.
  let variance: Double

  /// The 95 % interval of `waiting`, even on the scale log(-log), so that it stays within 0 and 1.
  var band: Interval {
    guard waiting > 0, waiting < 1 else { return Interval(waiting, waiting) }
    let width = normal95 * variance.squareRoot() / abs(log(waiting))
    return Interval(pow(waiting, exp(width)), pow(waiting, exp(-width)))
  }
}

/// The steps of the product-limit curve, one for each case that ended.
private func productLimit(_ durations: [Wait], designEffect: Double = 1) -> [CurveStep] {
  let ascending = durations.sorted { ($0.hours, $0.isCensored ? 1 : 0) < ($1.hours, $1.isCensored ? 1 : 0) }
  var (waiting, variance) = (1.0, 0.0)
  var steps: [CurveStep] = []
  for (passed, duration) in ascending.enumerated() where !duration.isCensored {
    let atRisk = Double(ascending.count - passed)
    waiting *= (atRisk - 1) / atRisk
    if atRisk > 1 { variance += designEffect / (atRisk * (atRisk - 1)) }
    steps.append(CurveStep(hours: duration.hours, waiting: waiting, variance: variance))
  }
  return steps
}
