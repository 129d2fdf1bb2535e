/// How often the user writes on as usual after a no received (practice C1).
public enum StrideOut: RateMetric {
  public static let id = "stride_out"
  public static let practice = "C1"
  public static let topic = Topic.others
  public static let title = "your usual tone after their no"
  public static let definition = "How often you write on in your usual tone after somebody said no to you."
  public static let numerator = "TONE_KEPT, and no ENTITLED within 30 days."
  public static let population = Population.noesReceived.withKnownTone("noes to you")
  public static let horizonDays = 30
  public static let caveats = ["Your own range with that person, no norm."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.episode.hasQuality("TONE_KEPT") && !observed.isFollowed(by: "ENTITLED")
  }
}
