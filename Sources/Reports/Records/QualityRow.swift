import Messages

/// A label of an episode in one flat row.
public struct QualityRow: Record {
  public var episode: EpisodeID
  public var quality: Quality

  public init(_ quality: Quality, of episode: EpisodeID) {
    self.quality = quality
    self.episode = episode
  }

  public static let name = "qualities"
  public static let about = "One row for each label of an episode."
  public static let keys = Keys([.episode("episode_id")])
  public static let fields: [Field<Self>] =
    [
      .text("episode_id", "Episode it belongs to; see episodes.csv.") { $0.episode.rawValue },
      .text("label", "Family of the label, such as ALTERNATIVE.") { $0.quality.label.family },
      .text("subtype", "Part after the colon, such as LATER; missing where there is none.") {
        $0.quality.label.subtype
      },
      .text("message_key", "Message it stands in.") { $0.quality.message.rawValue },
    ] + spanFields { $0.quality.span } + [
      .text("rule_id", "Rule that says so; missing for a model or the user.") { $0.quality.provenance.rule },
      .number("confidence", "From 0 to 1.", unit: "chance from 0 to 1") { $0.quality.confidence },
      .text("provenance", "rule:<id>, model:<id>@<score> or user.") { $0.quality.provenance.description },
      .boolean("is_specific", "Whether a reason names a checkable thing.") { $0.quality.isSpecific },
    ]
}

extension Provenance {
  /// The id of the rule.
  var rule: String? {
    if case .rule(let id) = self { id } else { nil }
  }
}
