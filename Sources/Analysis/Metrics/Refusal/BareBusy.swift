import Messages

/// How often a no says no more than "I'm busy" (practice A15).
public enum BareBusy: RateMetric {
  public static let id = "bare_busy"
  public static let practice = "A15"
  public static let topic = Topic.refusal
  public static let title = "only 'busy' as reason"
  public static let definition = "How often lack of time is all the reason a no gives."
  public static let numerator = "At least one REASON, and all of them TIME without anything checkable."
  public static let population = Population.declines
  public static let caveats = ["A no without any reason is not counted here; see 'with a reason'."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    !observed.reasons.isEmpty && observed.reasons.allSatisfy(\.isBareTime)
  }
}

extension Quality {
  /// "I'm busy": time as the reason, and no date, number, event or person that makes it checkable.
  fileprivate var isBareTime: Bool { label.subtype == "TIME" && !isSpecific }
}
