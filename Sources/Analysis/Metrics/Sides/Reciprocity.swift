import Messages

/// The user's yeses to each person beside that person's yeses (practice A25).
public enum Reciprocity: SideBySideMetric {
  public static let id = "reciprocity"
  public static let practice = "A25"
  public static let topic = Topic.sides
  public static let title = "both directions, by person"
  public static let definition = "How often you say yes to each person, beside how often they say yes to you."
  public static let numerator = "First decision is ACCEPT or ACCEPT_PART."
  public static let population = Population(
    "decided asks, both ways", exclusions: "Hints, questions for information and asks not yet decided.", direction: nil,
    dating: .firstDecision
  ) { $0.decision != nil && $0.episode.ask.type.isHeadline }
  public static let caveats = ["No account of debts: roles differ, and a boss asks more."]
  public static let columns: [(id: String, title: String)] = [
    ("your_yes", "you: yes or partly"), ("their_yes", "they: yes or partly"),
  ]

  public static func measure(_ sample: Sample) -> Measurement {
    .sideBySide(
      sample.byPerson.flatMap { person in
        [Direction.incoming, .outgoing].map { direction in
          let asks = person.sample.filtered { $0.episode.direction == direction }
          return Part(.person(person.person), column: columns[direction == .incoming ? 0 : 1].id, YesRate.rate(asks))
        }
      })
  }
}
