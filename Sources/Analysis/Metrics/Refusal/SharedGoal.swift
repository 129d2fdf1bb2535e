/// How often a reason is one that both sides share (practice A8).
public enum SharedGoal: RateMetric {
  public static let id = "shared_goal"
  public static let practice = "A8"
  public static let topic = Topic.refusal
  public static let title = "reason names a shared aim"
  public static let definition =
    "How often the reason of a no or partial yes names the team, the customer, the product or their own deadline."
  public static let numerator = "A REASON whose words name a shared aim."
  public static let population = Population.pushbacks.narrowed(
    "pushbacks with a reason",
    exclusions: "Pushbacks without REASON."
  ) { !$0.reasons.isEmpty }
  public static let caveats = ["Told by a few words; a slogan counts as much as a true aim."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.reasons.contains { $0.speaks(of: sharedAims) }
  }
}

private let sharedAims = [
  "our team", "the team", "our customer", "customers", "our client", "clients", "users", "the product", "our product",
  "the project", "our project", "the company", "your deadline", "your launch", "our launch", "the launch",
  "the release",
  "our goal", "all of us", "everybody", "everyone", "the guests", "visitors", "patients",
].map(PlainWords.init)
