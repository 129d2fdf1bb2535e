/// How often the user turns to somebody else after a no (practice C12).
public enum MovedOn: RateMetric {
  public static let id = "moved_on"
  public static let practice = "C12"
  public static let topic = Topic.others
  public static let title = "you asked somebody else"
  public static let definition = "How often you put a like ask to somebody else within 30 days after a no."
  public static let numerator = "An ask of yours like it, to somebody else, within 30 days."
  public static let population = Population.noesReceived
  public static let horizonDays = 30
  public static let caveats = [alikeByWords]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.surroundings.askedElsewhere != nil }
}
