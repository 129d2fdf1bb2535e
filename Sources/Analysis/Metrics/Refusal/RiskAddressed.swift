/// How often a pushback answers the fear of its own proposal (practice A7).
public enum RiskAddressed: RateMetric {
  public static let id = "risk_addressed"
  public static let practice = "A7"
  public static let topic = Topic.refusal
  public static let title = "… a fear of risk answered"
  public static let definition = "How often a no or partial yes says that its own way is less risky than it looks."
  public static let numerator = "A label in the turn of the decision whose words speak of less risk."
  public static let population = Population.pushbacks
  public static let caveats = ["Told by a few words ('less risky', 'safer', 'no risk'); others are missed."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.decisionQualities.contains { $0.speaks(of: reassurances) }
  }
}

private let reassurances = [
  "less risk", "lower risk", "low risk", "no risk", "risk-free", "safer", "less risky", "not as risky",
  "nothing can go wrong",
  "less dangerous",
].map(PlainWords.init)
