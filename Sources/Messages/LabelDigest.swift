/// What an episode was read as, in a few bytes: enough to see later whether it is read differently.
public struct LabelDigest: Hashable, Sendable, Codable {
  /// The class of the first decision; "" where there is none.
  public let decision: String
  /// A hash of all answers and labels, whatever made them and however sure.
  public let labels: UInt64

  public init(decision: String, labels: UInt64) {
    self.decision = decision
    self.labels = labels
  }

  public init(_ episode: Episode) {
    var digest = Digest()
    for field in [episode.ask.type.rawValue, episode.ask.form.rawValue, episode.ask.addressee.rawValue] {
      digest.add(field)
    }
    for answer in episode.responses { digest.add("\(answer.message.rawValue) \(answer.class.rawValue)") }
    let labels = episode.qualities.map { "\($0.message.rawValue) \($0.label.rawValue) \($0.isSpecific)" }
    for label in labels.sorted() { digest.add(label) }
    self.init(decision: episode.firstDecision?.class.rawValue ?? "", labels: digest.value)
  }
}

/// How the episodes of an archive were read when last a report was made by other rules.
public struct EarlierLabels: Sendable, Equatable {
  /// The name of those rules.
  public var rules: String
  public var episodes: [EpisodeID: LabelDigest]

  public init(rules: String, episodes: [EpisodeID: LabelDigest]) {
    self.rules = rules
    self.episodes = episodes
  }
}
