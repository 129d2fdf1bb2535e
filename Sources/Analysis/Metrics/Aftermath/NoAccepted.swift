/// How often a no is left standing (practice A19).
public enum NoAccepted: RateMetric {
  public static let id = "no_accepted"
  public static let practice = "A19"
  public static let topic = Topic.aftermath
  public static let title = "no that was accepted"
  public static let definition = "How often nobody asked again or pressed within 14 days after your no."
  public static let numerator = "No PRESSURE, no reminder and no like ask of the requester within 14 days."
  public static let population = Population.declines
  public static let horizonDays = 14
  public static let caveats = ["Silence may be resentment, or another channel."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    !observed.isFollowed(by: "PRESSURE", withinDays: 14) && !observed.isAskedAgain(withinDays: 14)
  }
}
