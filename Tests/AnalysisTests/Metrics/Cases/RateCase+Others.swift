import Messages

@testable import Analysis

extension RateCase {
  /// The user asks to look again, in message `f1`, a day after the no.
  private static func followUp(_ labels: Label..., medium: Medium = .email) -> Episode {
    let all = ["RECONSIDER"] + labels
    return ask(
      "e-followed", .decline, direction: .outgoing, medium: medium,
      labels: all.map { later($0, hours: 25, in: "f1") })
  }

  static let others: [RateCase] = [
    RateCase(
      TheirYesRate.self, counts: ask("e-won", .acceptPart, direction: .outgoing),
      only: ask("e-lost", .decline, direction: .outgoing), outside: yes),
    RateCase(
      StrideOut.self, counts: theirNo(later("TONE_KEPT")), only: theirNo(later("TONE_KEPT"), later("ENTITLED")),
      outside: theirNo),
    RateCase(FollowedUp.self, counts: followUp(), only: theirNo(later("THANKS_FOR_NO")), outside: no),
    RateCase(
      FollowUpGreeting.self, counts: followUp("GREETING"), only: followUp(),
      outside: followUp("GREETING", medium: .chat)),
    RateCase(FollowUpSignOff.self, counts: followUp("SIGN_OFF"), only: followUp("GREETING"), outside: theirNo),
    RateCase(FollowUpLength.self, counts: followUp("WORDS:25"), only: followUp("WORDS:24"), outside: theirNo),
    RateCase(Polite.self, counts: followUp("POLITE"), only: followUp("POLITE", "ENTITLED"), outside: theirNo),
    RateCase(FeedbackOpen.self, counts: theirNo(later("FEEDBACK_OPEN")), only: theirNo, outside: no),
    RateCase(ArguedBack.self, counts: theirNo(later("ARGUES")), only: theirNo(later("FEEDBACK_OPEN")), outside: no),
    RateCase(
      Thanked.self, counts: theirNo(later("THANKS_FOR_NO")),
      only: theirNo(later("ENTITLED"), later("THANKS_FOR_NO", hours: 30)), outside: theirNo),
    RateCase(ThankedAll.self, counts: theirNo(later("THANKS_FOR_NO")), only: theirNo, outside: no),
    RateCase(
      Entitled.self, counts: theirNo(later("ENTITLED")), only: followUp(), outside: theirNo(later("RIGHTS_CLAIM"))),
    RateCase(
      PressedAfterSecondNo.self,
      counts: ask("e-third", .decline, .decline, direction: .outgoing, labels: [later("RECONSIDER", hours: 9)]),
      only: ask("e-second", .decline, .decline, direction: .outgoing, labels: [later("RECONSIDER", hours: 1.5)]),
      outside: theirNo),
    RateCase(
      MovedOn.self,
      counts: ask("e-van", .decline, direction: .outgoing, sentence: "Could you lend me the white van?"),
      only: ask("e-saw", .decline, direction: .outgoing, sentence: "Could you lend me the table saw?"), outside: no,
      beside: [
        // Not decided, so that it is in nobody's denominator.
        ask("f-van", at: 50, from: "ben", direction: .outgoing, sentence: "Would you lend me your white van?")
      ]),
    RateCase(ReasonGivenToYou.self, counts: theirNo(label("REASON:COST")), only: theirNo, outside: no),
  ]
}
