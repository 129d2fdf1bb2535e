import Messages

/// One case that the user is asked about.
public struct AuditCase: Sendable, Equatable {
  public var target: JournalTarget
  public var stratum: AuditStratum
  /// What pushback says of it, in the words of `AuditAnswer`.
  public var said: [String]
}

/// The cases of an audit, drawn at random and yet the same each time.
///
/// Each case has a place in a fixed random order: by the hash of its own stable name and the period. The first of that
/// order are taken, so that an archive that grows keeps most of its sample, and a larger sample holds the smaller one.
public struct AuditDraw: Sendable, Equatable {
  public let scope: AuditScope
  /// In the random order.
  public let cases: [AuditCase]

  /// - Parameters:
  ///   - episodes: the asks found, as derived, without what is off the record.
  ///   - passed: sentences that look like asks and were passed over.
  ///   - sample: how many cases in all; of asks, 3 in 10 are noes besides those drawn anyway, 3 in 10 are passed over.
  public init(episodes: [Episode], passed: [JournalTarget], period: String, rules: String, sample: Int) {
    let noes = episodes.filter { $0.firstDecision?.class == .decline }
    let order = RandomOrder(period)
    let share = sample * 3 / 10
    let passedOver = order.first(min(share, passed.count), of: passed)
    let asks = order.first(episodes.count, of: episodes.map { JournalTarget.episode($0.id) })
    let found = asks.prefix(sample - passedOver.count - min(share, noes.count))
    let declined = Set(noes.map { JournalTarget.episode($0.id) })
    let more = asks.filter { declined.contains($0) && !found.contains($0) }.prefix(share)
    let byID = Dictionary(episodes.map { (JournalTarget.episode($0.id), $0) }) { first, _ in first }
    let drawn =
      found.map { AuditCase(target: $0, stratum: .found, said: byID[$0]?.saidWords ?? []) }
      + more.map { AuditCase(target: $0, stratum: .noes, said: byID[$0]?.saidWords ?? []) }
      + passedOver.map { AuditCase(target: $0, stratum: .passed, said: [UserVerdict.notAnAsk.rawValue]) }
    cases = order.sorted(drawn)
    // What was drawn, not what was wished for: there may be fewer.
    scope = AuditScope(
      period: period, rules: rules, sample: drawn.count,
      population: [.found: episodes.count, .noes: noes.count, .passed: passed.count])
  }
}

/// A fixed random order of cases.
private struct RandomOrder {
  let seed: String

  init(_ seed: String) { self.seed = seed }

  func first(_ count: Int, of targets: [JournalTarget]) -> [JournalTarget] {
    let ranked = targets.map { ($0, rank($0)) }.sorted { ($0.1, $0.0.description) < ($1.1, $1.0.description) }
    return ranked.prefix(max(0, count)).map(\.0)
  }

  func sorted(_ cases: [AuditCase]) -> [AuditCase] {
    cases.sorted { (rank($0.target), $0.target.description) < (rank($1.target), $1.target.description) }
  }

  private func rank(_ target: JournalTarget) -> UInt64 {
    var digest = Digest()
    digest.add("audit")
    digest.add(seed)
    digest.add(target.description)
    return digest.value
  }
}

extension Episode {
  /// What was derived, as the user is asked about it: an ask, its answer, and how a no was said.
  fileprivate var saidWords: [String] {
    let decision = firstDecision
    let answer = (decision ?? responses.last).map { UserVerdict($0.class) } ?? UserVerdict.none
    let families =
      decision?.class == .decline
      ? AuditAnswer.families.filter { family in
        qualities.contains { $0.message == decision?.message && Label.audited($0.label) == family }
      } : []
    return [UserVerdict.ask.rawValue, answer.rawValue] + families.map { $0.lowercased() }
  }
}

extension Label {
  /// The family that an audit asks about; a paraphrase acknowledges (LABELS.md 4.7, rule 10).
  fileprivate static func audited(_ label: Label) -> String { label == "PARAPHRASE" ? "ACK" : label.family }
}

extension AuditAnswer {
  /// Families of labels that the user is asked about on noes, in the order of print.
  public static let families = ["CLEAR_NO", "REASON", "ALTERNATIVE", "ACK", "BUT.PIVOT", "BUT.BRIDGE"]
}
