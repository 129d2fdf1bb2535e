/// Proof of delivery, for people who are new and for the others (practice A4).
public enum KeptByTenure: SplitMetric {
  public typealias Base = Kept

  public static let id = "kept_by_tenure"
  public static let practice = "A4"
  public static let topic = Topic.load
  public static let title = "delivered by the date, new people and old"
  public static let definition = "Whether you keep dates as often with people you have known for less than 90 days."
  public static let caveats = ["Somebody is known from the first ask in the archive on, which may be years too late."]
  public static let groups = ["FIRST_90_DAYS", "LATER"]

  public static func group(_ observed: ObservedEpisode) -> String {
    observed.surroundings.daysKnown < 90 ? groups[0] : groups[1]
  }
}
