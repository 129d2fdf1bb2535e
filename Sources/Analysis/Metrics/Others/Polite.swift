/// How often a follow-up is polite (practice C4).
public enum Polite: RateMetric {
  public static let id = "polite"
  public static let practice = "C4"
  public static let topic = Topic.others
  public static let title = "… politely"
  public static let definition = "How often your follow-up has words of politeness, and none of heat, blame or claim."
  public static let numerator =
    "A POLITE, GRATITUDE or THANKS_FOR_NO in a follow-up, and no PERSONAL, EMOTION, ENTITLED or PRESSURE."
  public static let population = Population.followedUpNoes
  public static let horizonDays = 30
  public static let caveats = ["'Please' at the start of an order is less polite than inside a sentence."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    let isKind = ["POLITE", "GRATITUDE", "THANKS_FOR_NO"].contains { observed.followUpsCarry($0) }
    let isSharp = ["PERSONAL", "EMOTION", "ENTITLED", "PRESSURE"].contains { observed.followUpsCarry($0) }
    return isKind && !isSharp
  }
}
