/// How often the user's own asks get a yes (practice C11).
public enum TheirYesRate: RateMetric {
  public static let id = "their_yes_rate"
  public static let practice = "C11"
  public static let topic = Topic.others
  public static let title = "asks to them: yes"
  public static let definition = "How often others say yes to you, at least to a part."
  public static let numerator = "First decision of theirs is ACCEPT or ACCEPT_PART."
  public static let population = Population.decidedOutgoing
  public static let caveats = ["A low count is no failure, and more asking gives more noes."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.decision?.class != .decline }
}
