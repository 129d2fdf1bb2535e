import Messages

/// How often a no was preceded by a question, by how much work was asked for (practice A10).
public enum AskedFirstByEffort: SplitMetric {
  public typealias Base = AskedFirst

  public static let id = "asked_first_by_effort"
  public static let practice = "A10"
  public static let topic = Topic.listening
  public static let title = "asked before the no, by effort"
  public static let definition = "Whether you ask back where much is asked of you."
  public static let caveats = ["An obvious ask needs no question.", "Effort is guessed from the text."]
  public static let groups = Effort.allCases.map(\.rawValue)

  public static func group(_ observed: ObservedEpisode) -> String { observed.episode.ask.effort.rawValue }
}
