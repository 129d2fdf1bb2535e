import Messages

/// How often a pushback shows that the other side was heard before it says no (practice B2).
public enum AckBefore: RateMetric {
  public static let id = "ack_before"
  public static let practice = "B2"
  public static let topic = Topic.refusal
  public static let title = "their need acknowledged first"
  public static let definition = "How often the acknowledgement comes before the refusal and its reasons."
  public static let numerator =
    "An ACK or PARAPHRASE that no REASON goes before, and that ends before the words of the decision do."
  public static let population = Population.pushbacks
  public static let caveats = ["Thanks for the mail alone are no acknowledgement; a paraphrase is one."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    guard let decision = observed.decision else { return false }
    let firstReason = observed.reasons.map { observed.episode.start(of: $0) }.min()
    // The words of the decision may be a whole sentence, the acknowledgement in it included: compare their ends.
    let refusal = Place(at: decision.at, offset: decision.span.end)
    return observed.decisionQualities.contains { quality in
      guard quality.isAcknowledgement else { return false }
      if let firstReason, firstReason < observed.episode.start(of: quality) { return false }
      return observed.episode.end(of: quality) < refusal
    }
  }
}

/// A place in a turn: the time of its message, then the byte.
private struct Place: Comparable {
  let at: Instant?
  let offset: Int

  static func < (left: Place, right: Place) -> Bool {
    guard let one = left.at, let other = right.at, one != other else { return left.offset < right.offset }
    return one < other
  }
}

extension Episode {
  fileprivate func start(of quality: Quality) -> Place { Place(at: time(of: quality), offset: quality.span.start) }
  fileprivate func end(of quality: Quality) -> Place { Place(at: time(of: quality), offset: quality.span.end) }
}
