import Messages

@testable import Analysis

extension RateCase {
  /// In February Ana asked for the hall and was told no, for lack of time, with May as a way out.
  private static let refusedHall = ask(
    "f-hall", .decline, at: -500, sentence: "Could we rent the great hall?",
    labels: [label("REASON:TIME"), label("ALTERNATIVE:LATER")])
  private static func hall(_ answer: ResponseClass, _ labels: Quality...) -> Episode {
    ask("e-hall", answer, sentence: "May we rent your great hall now?", labels: labels)
  }

  static let consistency: [RateCase] = [
    RateCase(
      SameAnswer.self, counts: hall(.accept), only: ask("e-room", .accept, sentence: "Rent us the small room again?"),
      outside: no,
      earlier: [refusedHall, ask("f-room", .decline, at: -400, sentence: "Could you rent us the small room?")]),
    RateCase(
      SameReason.self, counts: hall(.decline, label("REASON:TIME")), only: hall(.decline, label("REASON:COST")),
      outside: no, earlier: [refusedHall]),
    RateCase(
      Conceded.self, counts: ask("e-in", .decline, .accept, labels: [later("PRESSURE"), later("CONCEDED", hours: 2)]),
      only: no(later("HURT")), outside: no),
    RateCase(
      Reconsidered.self, counts: ask("e-new", .decline, .accept, labels: [later("RECONSIDERED", hours: 2)]),
      only: no(later("PRESSURE")), outside: no),
  ]

  static let aftermath: [RateCase] = [
    RateCase(NoAccepted.self, counts: no, only: no(later("PRESSURE", hours: 24 * 13)), outside: partly),
    RateCase(ToneKept.self, counts: no(later("TONE_KEPT")), only: no(later("TONE_CHANGED")), outside: no),
    RateCase(ContactKept.self, counts: no(later("CONTACT_KEPT")), only: no(later("CONTACT_LOST")), outside: no),
    RateCase(Boast.self, counts: no(later("BOAST")), only: no(later("BOAST", hours: 24 * 15)), outside: yes),
    RateCase(
      Volunteer.self, counts: no(later("VOLUNTEER")), only: no(later("VOLUNTEER", hours: 24 * 15)), outside: yes),
    RateCase(Dialogue.self, counts: ask("e-talk", .clarify, .decline), only: no, outside: yes),
    RateCase(OneShotNo.self, counts: no, only: no(later("HURT")), outside: partly),
    RateCase(ToneFeedback.self, counts: no(later("TONE_FEEDBACK")), only: no, outside: yes),
  ]

  static let silence: [RateCase] = [
    RateCase(UnansweredIncoming.self, counts: silent, only: ask("e-d", .defer), outside: ask("e-u", .unsure)),
    RateCase(
      UnansweredOutgoing.self, counts: ask("e-mine", direction: .outgoing),
      only: ask("e-got", .decline, direction: .outgoing), outside: silent),
    RateCase(
      RemindersSent.self, counts: reminded, only: ask("e-once", direction: .outgoing), outside: silent),
  ]

  private static let reminded: Episode = {
    var episode = ask("e-twice", direction: .outgoing)
    episode.repeats = [Repeat(message: MessageKey(rawValue: "r"), at: hour(9), text: "", provenance: .rule("test"))]
    return episode
  }()
}
