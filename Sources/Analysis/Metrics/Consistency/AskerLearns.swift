/// How often people ask again for what they were refused before (practice A23).
public enum AskerLearns: Metric {
  public static let id = "asker_learns"
  public static let practice = "A23"
  public static let topic = Topic.consistency
  public static let title = "asks of a kind you had declined, by person"
  public static let definition = "Whether people go on asking for what you have said no to."
  public static let numerator = "The last like ask of the same person was decided by DECLINE."
  public static let population = Population.headlineAsked
  public static let caveats = [
    alikeByWords,
    "Look at a quarter: in a month it is mostly none.",
  ]

  public static func measure(_ sample: Sample) -> Measurement {
    .split(
      sample.byPerson.compactMap { person in
        let again = person.sample.evidence { $0.surroundings.earlierLike?.decision == .decline }
        return again.x == 0 ? nil : Part(.person(person.person), again)
      })
  }
}
