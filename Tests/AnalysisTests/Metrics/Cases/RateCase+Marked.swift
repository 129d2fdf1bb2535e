import Messages

@testable import Analysis

extension RateCase {
  /// An ask with a mark.
  private static func marked(_ mark: Label, _ answers: ResponseClass..., labels: [Quality] = []) -> Episode {
    var episode = ask("e-marked", labels: labels)
    episode.ask.marks = [mark]
    episode.responses = responses(answers, after: 0)
    return episode
  }

  /// A yes that names the end of the third day, and whether something came of it after so many hours.
  private static func promised(delivered hours: Double?) -> Episode {
    var promise = label("PROMISED_DATE")
    promise.due = hour(72)
    return ask(
      "e-promised", .accept, labels: [promise] + [hours.map { later("DELIVERED", hours: $0) }].compactMap(\.self))
  }

  static let promises: [RateCase] = [
    RateCase(GrowthYes.self, counts: marked("GROWTH", .acceptPart), only: marked("GROWTH", .decline), outside: yes),
    RateCase(Kept.self, counts: promised(delivered: 70), only: promised(delivered: 75), outside: yes),
  ]

  /// A no to an ask marked for review.
  private static func guarded(_ labels: Quality...) -> Episode { marked("BOUNDARY_ASK", .decline, labels: labels) }

  static let boundary: [RateCase] = [
    RateCase(
      BoundaryYes.self, counts: marked("BOUNDARY_ASK", .acceptPart), only: guarded(), outside: yes),
    RateCase(
      BoundaryAskedFirst.self, counts: marked("BOUNDARY_ASK", .clarify, .decline), only: guarded(), outside: no),
    RateCase(
      BoundaryNamed.self, counts: guarded(label("BOUNDARY_STATED")), only: guarded(label("CLEAR_NO")), outside: no),
    RateCase(
      BoundaryVariant.self, counts: guarded(label("ALTERNATIVE:SMALLER")), only: guarded(label("REASON:RISK")),
      outside: no(label("ALTERNATIVE:SMALLER"))),
    RateCase(
      BoundaryClearNo.self, counts: guarded(label("BOUNDARY_STATED")), only: guarded(label("REASON:VALUES")),
      outside: no(label("CLEAR_NO"))),
    RateCase(
      BoundaryPressed.self, counts: guarded(later("PRESSURE")), only: guarded(later("PRESSURE", hours: 24 * 31)),
      outside: no(later("PRESSURE"))),
    RateCase(
      WalkedOrEscalated.self, counts: guarded(later("PRESSURE")),
      only: marked("BOUNDARY_ASK", .decline, .decline, labels: [later("PRESSURE", hours: 1.5)]),
      outside: no(later("ESCALATED"))),
  ]
}
