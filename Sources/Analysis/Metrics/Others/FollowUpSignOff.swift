/// How often a follow-up by mail signs off (practice C3).
public enum FollowUpSignOff: RateMetric {
  public static let id = "follow_up_sign_off"
  public static let practice = "C3"
  public static let topic = Topic.others
  public static let title = "… with a sign-off"
  public static let definition = "How often your follow-up by mail closes with a sign-off."
  public static let numerator = "A SIGN_OFF in the same message as the RECONSIDER."
  public static let population = Population.followedUpByMail
  public static let horizonDays = 30
  public static let caveats = ["Mail only; a signature that a program adds is none."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.followUpsCarry("SIGN_OFF") }
}
