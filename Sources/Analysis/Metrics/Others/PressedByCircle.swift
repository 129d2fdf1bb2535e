import Messages

/// How often the user asks again after a second no, in private life and elsewhere (practice C10).
public enum PressedByCircle: SplitMetric {
  public typealias Base = PressedAfterSecondNo

  public static let id = "pressed_by_circle"
  public static let practice = "C10"
  public static let topic = Topic.others
  public static let title = "you pressed on after a second no, private and other"
  public static let definition = "Whether you press on with family and friends, and whether with others."
  public static let caveats = [
    "Who is family or friend is what you wrote into the people file; everybody else is OTHER."
  ]
  public static let groups = ["PRIVATE_LIFE", "OTHER"]

  public static func group(_ observed: ObservedEpisode) -> String {
    observed.surroundings.role?.isPrivateLife == true ? groups[0] : groups[1]
  }
}
