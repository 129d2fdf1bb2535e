/// Which kinds of reason stand behind a pushback (practice A11).
public enum Trigger: KindsMetric {
  public static let id = "trigger"
  public static let practice = "A11"
  public static let topic = Topic.refusal
  public static let title = "what it is that you object to"
  public static let definition = "What a no or partial yes is about, by the kind of its reasons."
  public static let numerator = "A REASON of that type in the turn of the decision; NONE: no reason."
  public static let population = Population.pushbacks
  public static let caveats = ["A pushback may have several reasons, so the shares may add up to more than 100 %."]
  public static let kinds = reasonKinds + ["NONE"]

  public static func kinds(_ observed: ObservedEpisode) -> Set<String> {
    let types = observed.reasonTypes
    return types.isEmpty ? ["NONE"] : types
  }
}

/// The types of REASON (LABELS.md 4.3), in the order of print.
let reasonKinds = [
  "CAPACITY", "TIME", "PRIORITY", "SKILL_FIT", "RISK_QUALITY", "POLICY", "VALUES", "DEPENDENCY", "PERSONAL", "NOT_MINE",
  "COST",
]
