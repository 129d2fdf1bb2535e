/// How often a follow-up by mail greets (practice C3).
public enum FollowUpGreeting: RateMetric {
  public static let id = "follow_up_greeting"
  public static let practice = "C3"
  public static let topic = Topic.others
  public static let title = "… with a greeting"
  public static let definition = "How often your follow-up by mail opens with a greeting."
  public static let numerator = "A GREETING in the same message as the RECONSIDER."
  public static let population = Population.followedUpByMail
  public static let horizonDays = 30
  public static let caveats = ["Mail only."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.followUpsCarry("GREETING") }
}
