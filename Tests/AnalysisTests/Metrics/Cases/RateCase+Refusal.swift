import Messages

@testable import Analysis

extension RateCase {
  static let refusal: [RateCase] = [
    RateCase(NoAlternative.self, counts: no, only: no(label("ALTERNATIVE:LATER")), outside: partly),
    RateCase(BareBusy.self, counts: no(label("REASON:TIME")), only: no, outside: yes),
    RateCase(Reason.self, counts: no(label("REASON:POLICY")), only: no(label("REGRET")), outside: partly),
    RateCase(
      SpecificReason.self, counts: no(label("REASON:CAPACITY", specific: true)), only: no(label("REASON:CAPACITY")),
      outside: partly),
    RateCase(Pivot.self, counts: no(label("BUT.PIVOT")), only: no(label("BUT.BRIDGE")), outside: yes),
    RateCase(
      PivotShare.self, counts: no(label("BUT.PIVOT"), label("YES_AND")), only: no(label("YES_AND")), outside: no),
    RateCase(PivotSynonym.self, counts: no(label("PIVOT.SYN")), only: no(label("BUT.PIVOT")), outside: yes),
    RateCase(Bridge.self, counts: no(label("BUT.BRIDGE")), only: no(label("BUT.OTHER")), outside: silent),
    RateCase(
      YesAnd.self, counts: ask("e-and", .acceptPart, labels: [label("YES_AND")]), only: partly,
      outside: ask("e-all", .accept, labels: [label("YES_AND")])),
    RateCase(WeJoint.self, counts: no(label("WE.JOINT")), only: no(label("WE.EXCL")), outside: yes),
    RateCase(YouDirective.self, counts: no(label("YOU.DIRECTIVE")), only: no(label("YOU.BLAME")), outside: yes),
    RateCase(YouBlame.self, counts: no(label("YOU.BLAME")), only: no(label("YOU.DIRECTIVE")), outside: yes),
    RateCase(WeRate.self, counts: no(label("WE.JOINT")), only: no(label("ALTERNATIVE:LATER")), outside: no),
    RateCase(Personal.self, counts: no(label("PERSONAL")), only: no(label("REASON:PERSONAL")), outside: yes),
    RateCase(Perspective.self, counts: no(label("PERSPECTIVE")), only: no(label("PERSONAL")), outside: yes),
    RateCase(Heat.self, counts: no(label("EMOTION")), only: no(label("REGRET")), outside: yes),
    RateCase(EvidenceGiven.self, counts: no(label("EVIDENCE")), only: no(label("REASON:TIME")), outside: yes),
    RateCase(
      PrecedentNamed.self, counts: no(worded("EVIDENCE", "Last year it took 31 helpers.")),
      only: no(worded("EVIDENCE", "It takes 31 helpers.")), outside: yes),
    RateCase(
      RiskAddressed.self, counts: no(worded("REASON:RISK_QUALITY", "May would be safer.")),
      only: no(worded("REASON:RISK_QUALITY", "That would break.")), outside: yes),
    RateCase(
      SharedGoal.self, counts: no(worded("REASON:PRIORITY", "Our customers come first.")),
      only: no(worded("REASON:PRIORITY", "My garden comes first.")), outside: no),
    RateCase(Scoped.self, counts: partly, only: no, outside: yes),
    RateCase(ClearNo.self, counts: no(label("CLEAR_NO")), only: no(label("REASON:TIME")), outside: partly),
    RateCase(
      ReasonWithoutAck.self, counts: no(label("REASON:TIME")), only: no(label("REASON:TIME"), label("PARAPHRASE")),
      outside: partly),
    RateCase(
      AckLimitOption.self,
      counts: no(label("ACK:VALUE", 0, 9), label("REASON:TIME", 10, 19), label("ALTERNATIVE:LATER", 20, 29)),
      only: no(label("REASON:TIME", 0, 9), label("ACK:VALUE", 10, 19), label("ALTERNATIVE:LATER", 20, 29)),
      outside: yes),
    RateCase(
      Abrupt.self, counts: no(label("WORDS:12")), only: no(label("WORDS:13")), outside: no),
  ]

  static let listening: [RateCase] = [
    RateCase(AskedFirst.self, counts: ask("e-asked", .clarify, .decline), only: no, outside: ask("e-c", .clarify)),
    RateCase(Ack.self, counts: no(label("ACK:VALUE")), only: no(label("GRATITUDE")), outside: yes),
    RateCase(
      AckBefore.self, counts: no(label("ACK:EMPATHY", 0, 20), label("REASON:TIME", 30, 40)),
      only: no(label("REASON:TIME", 0, 20), label("ACK:EMPATHY", 30, 38)), outside: yes),
    RateCase(
      Paraphrase.self, counts: no(label("PARAPHRASE", 0, 20)), only: no(label("PARAPHRASE", 70, 80)), outside: yes),
    RateCase(
      TonedDown.self, counts: ask("e-less", .clarify, .accept, labels: [later("TONED_DOWN", hours: 1.5)]),
      only: ask("e-asked", .clarify, .accept), outside: yes),
    RateCase(
      ListenOrder.self, counts: ask("e-asked", .clarify, .decline), only: no(label("REASON:TIME", 0, 9)), outside: yes),
    RateCase(
      QuestionOnlyFirst.self, counts: ask("e-asked", .clarify, .accept), only: ask("e-put-off", .defer), outside: yes),
    RateCase(
      TheyPropose.self, counts: ask("e-way", .clarify, labels: [later("THEY_PROPOSE", hours: 1.5)]),
      only: ask("e-asked", .clarify), outside: no),
    RateCase(
      AckCopied.self, counts: no(worded("ACK:VALUE", "A charming thought.")),
      only: no(worded("ACK:VALUE", "A fine thing.")),
      outside: no,
      earlier: [ask("f-1", .accept, at: -99, labels: [worded("ACK:VALUE", "a charming THOUGHT.", in: "m0")])]),
    RateCase(
      Consulted.self, counts: asksBoss, only: ask("e-high", .decline, stakes: .high), outside: no,
      beside: [ask("f-1", at: 24.5, from: "boss", direction: .outgoing, sentence: "May I drop the lantern parade?")],
      people: [Person(id: PersonID(rawValue: "boss"), name: "Boss", addresses: [], role: .boss)]),
    RateCase(
      Reprioritise.self, counts: ask("e-drop", .accept, effort: .large, labels: [label("REPRIORITISE")]),
      only: ask("e-large", .accept, effort: .large), outside: ask("e-normal", .accept, labels: [label("REPRIORITISE")])),
  ]

  /// Asked on the second day and answered an hour later; the boss is asked about it between.
  private static let asksBoss = ask(
    "e-parade", .decline, at: 24, stakes: .high, sentence: "Would you lead the lantern parade?")

  private static let askedBeforeOthers: Episode = {
    var episode = said(privately: false)
    episode.ask.reach = .group
    return episode
  }()

  static let media: [RateCase] = [
    RateCase(
      RichNo.self, counts: said(after: SpokenEvidence(medium: .call, grade: .logged)),
      only: said(after: SpokenEvidence(medium: .call, grade: .mentioned)),
      outside: said(.accept, after: SpokenEvidence(medium: .call, grade: .logged))),
    RateCase(PrivateNo.self, counts: no, only: said(privately: false), outside: partly),
    RateCase(
      LeanNoHigh.self, counts: said(stakes: .high),
      only: said(after: SpokenEvidence(medium: .call, grade: .logged), stakes: .high), outside: no),
    RateCase(PublicNo.self, counts: said(privately: false), only: no, outside: askedBeforeOthers),
  ]
}
