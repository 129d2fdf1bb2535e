import Messages

/// How often a no is private, for asks that were and asks that were not (practice B1b).
public enum PrivateNoByAudience: SplitMetric {
  public typealias Base = PrivateNo

  public static let id = "private_no_by_audience"
  public static let practice = "B1b"
  public static let topic = Topic.medium
  public static let title = "no said in private, by who read the ask"
  public static let definition = "Whether you answer in private what was asked in private."
  public static let caveats = ["An ask made in public is often answered in public."]
  public static let groups = ["ONE_TO_ONE", "GROUP"]

  public static func group(_ observed: ObservedEpisode) -> String {
    observed.episode.ask.reach == .oneToOne ? groups[0] : groups[1]
  }
}
