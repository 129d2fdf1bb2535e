/// How often a pushback carries heat (practice A6).
public enum Heat: RateMetric {
  public static let id = "heat"
  public static let practice = "A6"
  public static let topic = Topic.refusal
  public static let title = "with heat"
  public static let definition = "How often a no or partial yes is said in anger, contempt or shouting."
  public static let numerator = "At least one EMOTION in the turn of the decision."
  public static let population = Population.pushbacks
  public static let caveats = [
    "Words of a trade ('kill the process'), capitals of a name and joy are none.",
    "Rare, so that a zero proves little.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("EMOTION") }
}
