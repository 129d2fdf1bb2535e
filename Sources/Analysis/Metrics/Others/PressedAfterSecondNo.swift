/// How often the user asks again after a second no (practice C10).
public enum PressedAfterSecondNo: RateMetric {
  public static let id = "pressed_after_second_no"
  public static let practice = "C10"
  public static let topic = Topic.others
  public static let title = "you pressed on after a second no"
  public static let definition = "How often you ask again after somebody said no twice."
  public static let numerator = "A RECONSIDER, PRESSURE, ENTITLED or reminder of yours after the second DECLINE."
  public static let population = Population.noesReceived.narrowed(
    "noes to you that were repeated",
    exclusions: "Noes said once; two in one turn are one."
  ) { $0.declineTimes.count > 1 }
  public static let horizonDays = 30
  public static let caveats = ["A new offer on new facts is counted too: look at the episode."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.pressesOn }
}

extension ObservedEpisode {
  /// Whether the asker comes back once more after the second no.
  fileprivate var pressesOn: Bool {
    guard let second = declineTimes.dropFirst().first else { return false }
    let pushes = episode.qualities.filter { ["RECONSIDER", "PRESSURE", "ENTITLED"].contains($0.label.family) }
    return (pushes.compactMap(episode.time) + episode.repeats.map(\.at)).contains { $0 > second }
  }
}
