import Messages

/// How often a pushback names what happened before (practice A7).
public enum PrecedentNamed: RateMetric {
  public static let id = "precedent"
  public static let practice = "A7"
  public static let topic = Topic.refusal
  public static let title = "… a precedent among it"
  public static let definition = "How often a no or partial yes names an earlier case."
  public static let numerator = "An EVIDENCE whose words speak of an earlier time or of somebody who did it."
  public static let population = Population.pushbacks
  public static let caveats = ["Told by a few words ('last time', 'did it in', 'tried'); others are missed."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.decisionQualities.contains { $0.label.family == "EVIDENCE" && $0.namesPrecedent }
  }
}

extension Quality {
  /// Whether its words speak of an earlier case.
  fileprivate var namesPrecedent: Bool { speaks(of: precedents) }
}

private let precedents = [
  "last time", "last year", "last month", "last spring", "last summer", "last autumn", "last winter", "did it",
  "did that",
  "did this", "did the same", "tried", "went through", "done before",
  "had before", "happened before",
].map(PlainWords.init)
