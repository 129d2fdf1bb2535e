/// How often a no is left standing, by the yeses of the 90 days before (practice A19).
public enum NoAcceptedByYesRate: SplitMetric {
  public typealias Base = NoAccepted

  public static let id = "no_accepted_by_yes_rate"
  public static let practice = "A19"
  public static let topic = Topic.aftermath
  public static let title = "no that was accepted, by how often you said yes before"
  public static let definition = "Whether those to whom you mostly said yes accept your no."
  public static let caveats = [
    "Side by side, and no cause: people differ in more than that.",
    "TOO_FEW: fewer than five decided asks of that person in the 90 days before.",
  ]
  public static let groups = ["MOSTLY_YES", "LESS", "TOO_FEW"]

  public static func group(_ observed: ObservedEpisode) -> String {
    let before = observed.surroundings.yesBefore
    guard before.n >= 5, let share = before.share else { return "TOO_FEW" }
    return share >= 0.5 ? "MOSTLY_YES" : "LESS"
  }
}
