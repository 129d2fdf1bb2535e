import Messages

@testable import Analysis

extension RateCase {
  static let load: [RateCase] = [
    RateCase(
      OpenAtMonthEnd.self, counts: ask("e-late", .defer, .decline, at: 31 * 24 - 1.5), only: yes,
      outside: ask("e-q", type: .info)),
    RateCase(
      PriorityReason.self, counts: no(label("REASON:PRIORITY")), only: no(label("REASON:TIME")), outside: partly),
    RateCase(
      TeamShield.self, counts: ask("e-team-no", .decline, addressee: .team),
      only: ask("e-team-yes", .accept, addressee: .team), outside: no),
    RateCase(
      AnsweredForTeam.self, counts: ask("e-team", .defer, addressee: .team),
      only: ask("e-team-silent", addressee: .team), outside: silent),
    RateCase(
      SmallYes.self, counts: ask("e-small", .acceptPart, effort: .small), only: ask("e-not", .decline, effort: .small),
      outside: yes),
    RateCase(
      SmallPeakWeeks.self, counts: ask("e-third", .accept, at: 3, effort: .small),
      only: ask("e-alone", .accept, at: 24 * 14, effort: .small), outside: ask("e-not", .decline, effort: .small),
      earlier: smallFavours),
  ]

  /// Two small yeses of the week that ends with 1 March, one twelve weeks before.
  private static let smallFavours = [
    ask("f-1", .accept, at: -30, effort: .small), ask("f-2", .accept, at: -40, effort: .small),
    ask("f-0", .accept, at: -24 * 7 * 12, effort: .small),
  ]

  static let yesses: [RateCase] = [
    RateCase(YesRate.self, counts: partly, only: no, outside: silent),
    RateCase(FullYesRate.self, counts: yes, only: partly, outside: ask("e-q", .accept, type: .info)),
    RateCase(PartlyRate.self, counts: partly, only: yes, outside: ask("e-later", .defer)),
    RateCase(DeclineRate.self, counts: no, only: partly, outside: ask("e-out", .decline, direction: .outgoing)),
    RateCase(
      QuestionYesRate.self, counts: ask("e-told", .accept, type: .info), only: ask("e-not", .decline, type: .info),
      outside: yes),
    RateCase(LowStakesPushback.self, counts: partly, only: yes, outside: said(stakes: .high)),
    RateCase(
      DeclinedNotForMe.self, counts: ask("e-raffle", .decline, sentence: "Buy a ticket for the Raffle?"),
      only: ask("e-raffle-yes", .accept, sentence: "Help with the raffle?"), outside: no,
      settings: UserSettings(notForMe: ["raffle"])),
  ]
}
