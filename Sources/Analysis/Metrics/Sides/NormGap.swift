/// How the user and the others say no, organisation by organisation (practice A9).
public enum NormGap: SideBySideMetric {
  public static let id = "norm_gap"
  public static let practice = "A9"
  public static let topic = Topic.sides
  public static let title = "ways of saying no, by organisation"
  public static let definition = "How you say no to the people of each organisation, beside how they say no to you."
  public static let numerator = "What the column says."
  public static let population = Population(
    "decided asks, both ways", exclusions: "Hints, questions for information and asks not yet decided.", direction: nil,
    dating: .firstDecision
  ) { $0.decision != nil && $0.episode.ask.type.isHeadline }
  public static let caveats = [
    "No score, and nothing about anybody's culture: that is for you to judge.",
    "Organisations are mail domains or the groups you named; nobody's nationality or gender is guessed.",
    "Mostly too few to say anything.",
  ]
  public static let columns: [(id: String, title: String)] = [
    ("your_no", "you: no"), ("your_clear_no", "you: clear noes"), ("your_greeting", "you: noes by mail with greeting"),
    ("their_no", "they: no"),
  ]

  public static func measure(_ sample: Sample) -> Measurement {
    .sideBySide(
      sample.grouped(by: \.surroundings.organisation).flatMap { group in
        columns.map { Part(.text(group.key), column: $0.id, share($0.id, group.sample)) }
      })
  }

  private static func share(_ column: String, _ sample: Sample) -> Evidence {
    let yours = sample.filtered { $0.episode.direction == .incoming }
    let noes = yours.filtered { $0.decision?.class == .decline }
    return switch column {
    case "your_no": yours.evidence { $0.decision?.class == .decline }
    case "your_clear_no": noes.evidence(where: ClearNo.counts)
    case "your_greeting": noes.filtered { $0.decision?.medium == .email }.evidence { $0.says("GREETING") }
    default: sample.filtered { $0.episode.direction == .outgoing }.evidence { $0.decision?.class == .decline }
    }
  }
}
