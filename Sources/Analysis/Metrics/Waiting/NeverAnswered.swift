/// Who asked and heard nothing at all (practice A24).
public enum NeverAnswered: Metric {
  public static let id = "never_answered"
  public static let practice = "A24"
  public static let topic = Topic.waiting
  public static let title = "people who never got an answer"
  public static let definition = "Which people asked you and got no answer to anything."
  public static let numerator = "All their asks whose window is over, none of them answered."
  public static let population = Population.closed
  public static let caveats = [
    "An answer by phone, in person or in an archive that was not imported is not seen.",
    "Not every ask needs an answer.",
  ]

  public static func measure(_ sample: Sample) -> Measurement {
    .split(
      sample.byPerson.compactMap { person in
        let silent = UnansweredIncoming.rate(person.sample)
        return silent.x == silent.n ? Part(.person(person.person), silent) : nil
      })
  }
}
