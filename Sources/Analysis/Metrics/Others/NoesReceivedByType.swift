import Messages

/// What the noes to the user were about (practice C11).
public enum NoesReceivedByType: DistributionMetric {
  public static let id = "noes_received_by_type"
  public static let practice = "C11"
  public static let topic = Topic.others
  public static let title = "noes to you, by what you asked for"
  public static let definition = "What you had asked for where you got a no."
  public static let numerator = "The ask is of that type."
  public static let population = Population.noesReceived
  public static let caveats = ["Who asks more hears more noes."]
  public static let parts = AskType.allCases.map(\.rawValue)

  public static func part(_ observed: ObservedEpisode) -> String { observed.episode.ask.type.rawValue }
}
