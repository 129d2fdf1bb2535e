/// How often a no is read by nobody but the one who asked (practice B1b).
public enum PrivateNo: RateMetric {
  public static let id = "private_no"
  public static let practice = "B1b"
  public static let topic = Topic.medium
  public static let title = "no said in private"
  public static let definition = "How often a no goes to the one who asked and to nobody else."
  public static let numerator = "The message of the no went to the requester alone."
  public static let population = Population.declines
  public static let caveats = ["An ask made in public is often answered in public."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.decision?.isPrivate == true }
}
