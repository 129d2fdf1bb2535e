import Messages

/// What a metric found in a sample.
public enum Measurement: Sendable, Equatable {
  case rate(Evidence)
  case durations([Wait])
  /// Parts of one whole by name; every part has the same denominator.
  case distribution([Part])

  public struct Part: Sendable, Equatable {
    public let name: String
    public let evidence: Evidence

    public init(name: String, evidence: Evidence) {
      self.name = name
      self.evidence = evidence
    }
  }

  /// What the number opens to: the episodes counted (for durations, those that ended; for a distribution, all).
  public var evidence: Evidence {
    switch self {
    case .rate(let evidence): return evidence
    case .durations(let durations):
      let ended = durations.filter { !$0.isCensored }
      return Evidence(numerator: ended.map(\.episode), denominator: durations.map(\.episode))
    case .distribution(let parts):
      let whole = parts.first?.evidence.denominator ?? []
      return Evidence(numerator: whole, denominator: whole)
    }
  }
}
