/// How often something else is offered after a no, unasked (practice A29).
public enum Volunteer: RateMetric {
  public static let id = "volunteer"
  public static let practice = "A29"
  public static let topic = Topic.aftermath
  public static let title = "something else offered later"
  public static let definition = "How often you offer that person something else, unasked, within 14 days after a no."
  public static let numerator = "A VOLUNTEER within 14 days."
  public static let population = Population.declines
  public static let horizonDays = 14
  public static let caveats = ["An alternative inside the no is another practice (A14)."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.isFollowed(by: "VOLUNTEER", withinDays: 14)
  }
}
