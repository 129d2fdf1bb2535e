/// What came of the noes to the user, followed up and not (practice C9).
public enum OutcomeByFollowUp: SideBySideMetric {
  public static let id = "outcome_by_follow_up"
  public static let practice = "C9"
  public static let topic = Topic.others
  public static let title = "what came of it, followed up or not"
  public static let definition = "What came of the noes you followed up, and of those you left at that."
  public static let numerator = "The outcome named by the column."
  public static let population = Population.noesReceived
  public static let horizonDays = 30
  public static let caveats = ["People follow up what looks promising: no cause is shown."]
  public static let columns = Outcome.parts.map { (id: $0, title: $0.lowercased()) }

  public static func measure(_ sample: Sample) -> Measurement {
    let rows = [("FOLLOWED_UP", true), ("NOT_FOLLOWED_UP", false)]
    return .sideBySide(
      rows.flatMap { name, isFollowedUp in
        let members = sample.filtered { $0.isFollowedUp == isFollowedUp }
        return columns.map { column in
          Part(.text(name), column: column.id, members.evidence { $0.outcome == column.id })
        }
      })
  }
}
