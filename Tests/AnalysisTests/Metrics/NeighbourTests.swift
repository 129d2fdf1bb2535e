import Messages
import Testing

@testable import Analysis

/// What other episodes and the user's settings say about one, by the pitfalls of PRACTICES.md.
@Suite struct NeighbourTests {
  private let hall = "Could we rent the great hall?"

  private func rate(_ metric: any RateMetric.Type, _ episodes: [Episode], _ settings: UserSettings = UserSettings())
    -> String
  {
    let rate = AnalysisInput(episodes: episodes, observation: may, settings: settings).rate(metric, in: march)
    return "\(rate.x)/\(rate.n)"
  }

  @Test("A23: another person's ask for the same thing is no repeated ask")
  func otherPerson() {
    let earlier = ask("f-1", .decline, at: -99, from: "ben", sentence: hall)
    #expect(rate(SameAnswer.self, [earlier, ask("e-1", .accept, sentence: hall)]) == "0/0")
  }

  @Test("A23: a yes after a no that had offered a later time keeps its word")
  func laterHasCome() {
    let then = ask("f-1", .decline, at: -99, sentence: hall, labels: [label("ALTERNATIVE:LATER")])
    #expect(rate(SameAnswer.self, [then, ask("e-1", .accept, sentence: hall)]) == "1/1")
    let flat = ask("f-1", .decline, at: -99, sentence: hall)
    #expect(rate(SameAnswer.self, [flat, ask("e-1", .accept, sentence: hall)]) == "0/1")
  }

  @Test("A23: an ask that was still open is no earlier answer")
  func undecidedThen() {
    let late = ask("f-1", .decline, at: -0.5, sentence: hall)
    #expect(rate(SameAnswer.self, [late, ask("e-1", .decline, sentence: hall)]) == "0/0")
  }

  @Test("Words of courtesy and one word in common make no two asks alike")
  func likeness() {
    let courtesy = AskWords("Could you please help me tomorrow?")
    #expect(!courtesy.isLike(AskWords("Could you please help me with this tomorrow?")))
    #expect(!AskWords(hall).isLike(AskWords("Is the hall heated?")))
    #expect(AskWords(hall).isLike(AskWords("May we RENT your great halls in June?")))
  }

  @Test("A19: a like ask within 14 days after the no has not accepted it, one of three weeks later has")
  func askedAgain() {
    let no = ask("e-1", .decline, sentence: hall)
    #expect(rate(NoAccepted.self, [no, ask("e-2", at: 24 * 10, sentence: hall)]) == "0/1")
    #expect(rate(NoAccepted.self, [no, ask("e-2", at: 24 * 21, sentence: hall)]) == "1/1")
  }

  @Test("C12: the same person again is no moving on, nor is somebody else after 31 days")
  func movedOn() {
    let no = ask("e-1", .decline, direction: .outgoing, sentence: hall)
    let same = ask("e-2", at: 50, direction: .outgoing, sentence: hall)
    let late = ask("e-3", at: 24 * 32, from: "ben", direction: .outgoing, sentence: hall)
    #expect(rate(MovedOn.self, [no, same, late]) == "0/1")
  }

  @Test("B4: a boss asked before the decision about the same matter was consulted; later, or on another matter, not")
  func consulted() {
    let boss = Person(id: PersonID(rawValue: "boss"), name: "Boss", addresses: [], role: .boss)
    func isConsulted(at hours: Double, _ sentence: String) -> Bool {
      var question = ask("f-1", at: hours, from: "boss", direction: .outgoing, sentence: sentence)
      question.conversation = ConversationID(rawValue: "another")
      let episodes = [ask("e-1", .decline, stakes: .high, sentence: hall), question]
      return AnalysisInput(episodes: episodes, people: [boss.id: boss], observation: may)
        .rate(Consulted.self, in: march).x == 1
    }
    #expect(isConsulted(at: 0.5, "They want to rent the great hall, fine?"))
    #expect(!isConsulted(at: 0.5, "May I take Friday off?"))
    #expect(!isConsulted(at: 9, "They want to rent the great hall, fine?"))
  }

  @Test("A21: questions, hints and asks of others were counted when the busiest weeks were told")
  func peakWeeks() {
    // The first small yes is of December; one week of March has two, the week before it one and three that are none.
    let favours = [
      ask("f-0", .accept, at: -24 * 7 * 12, effort: .small), ask("e-1", .accept, at: 24 * 16, effort: .small),
      ask("e-2", .accept, at: 24 * 17, effort: .small),
    ]
    let others = [
      ask("e-q", .accept, at: 24 * 9, type: .info, effort: .small),
      ask("e-h", .accept, at: 24 * 9, form: .hint, effort: .small),
      ask("e-o", .accept, at: 24 * 9, addressee: .other, effort: .small),
    ]
    let lone = ask("e-3", .accept, at: 24 * 9, effort: .small)
    #expect(rate(SmallPeakWeeks.self, favours + [lone]) == "2/3")
    #expect(rate(SmallPeakWeeks.self, favours + [lone] + others) == "2/3")
  }

  @Test("B10: hints and asks of others stood among the yeses before a no")
  func yesesThatAreNone() {
    let yeses = [ask("f-1", .accept, at: -90), ask("f-2", .accept, at: -80, form: .hint)]
    let other = ask("f-3", .accept, at: -70, addressee: .other)
    let runs = input(yeses + [other, ask("e-1", .decline)]).measure(YesRunBeforeNo.self, in: march).parts
    #expect(runs.map { $0.evidence.numerator.map(\.rawValue) } == [["f-1"]])
  }

  @Test("A24: what came in while the user was away met no silence, and the days away are no waiting")
  func absence() {
    let away = UserSettings(absences: [Absence(from: hour(-9), to: hour(48))])
    #expect(rate(UnansweredIncoming.self, [ask("e-1"), ask("e-2", at: 60)], away) == "1/1")
    let waits = AnalysisInput(episodes: [ask("e-1", .accept, at: 40)], observation: may, settings: away)
      .measure(TimeToFirstResponse.self, in: march)
    #expect(waits == .durations([Wait(episode: EpisodeID(rawValue: "e-1"), hours: 0, isCensored: false)]))
  }

  /// Hours 10 to 60, twice named in part, whole or out of order.
  static let daysAway: [[ClosedRange<Double>]] = [
    [10...40, 30...60], [10...60, 10...60], [30...60, 10...40], [10...60, 20...30],
  ]

  @Test("Days away that were named twice were taken off twice", arguments: daysAway)
  func absencesNamedTwice(hours: [ClosedRange<Double>]) {
    let away = UserSettings(absences: hours.map { Absence(from: hour($0.lowerBound), to: hour($0.upperBound)) })
    var answered = ask("e-1", .accept)
    answered.responses[0].at = hour(100)
    let waits = AnalysisInput(episodes: [answered], observation: may, settings: away)
      .measure(TimeToFirstResponse.self, in: march)
    #expect(waits == .durations([Wait(episode: answered.id, hours: 50, isCensored: false)]))
  }

  @Test("Looking forward, a number is provisional until its days are over")
  func provisional() {
    func state(_ metric: any Metric.Type, days: Double) -> Bool {
      let input = AnalysisInput(episodes: [ask("e-1", .decline)], observation: Observation(now: hour(24 * days)))
      return metric.isProvisional(input.sample(of: metric.population, in: march))
    }
    #expect(state(NoAccepted.self, days: 13) && !state(NoAccepted.self, days: 15))
    #expect(state(ToneKept.self, days: 15) == false)
    #expect(!state(NoAlternative.self, days: 1))
  }

  @Test("A26: whether contact goes on was settled before the time to write again was over")
  func contactToCome() {
    func state(_ mark: Quality, days: Double) -> Bool {
      let input = AnalysisInput(
        episodes: [ask("e-1", .decline, labels: [mark])], observation: Observation(now: hour(24 * days)))
      return ContactKept.isProvisional(input.sample(of: ContactKept.population, in: march))
    }
    var lost = label("CONTACT_LOST")
    lost.due = hour(24 * 45)
    #expect(state(lost, days: 44) && !state(lost, days: 46))
    #expect(!state(later("CONTACT_KEPT", hours: 24 * 3), days: 4))
  }

  @Test("What counts follow-ups of 30 days was taken as settled before they were over")
  func followUpsToCome() {
    func state(_ metric: any Metric.Type, days: Double) -> Bool {
      let asked = ask("e-1", .decline, direction: .outgoing, labels: [later("RECONSIDER")])
      let input = AnalysisInput(episodes: [asked], observation: Observation(now: hour(24 * days)))
      return metric.isProvisional(input.sample(of: metric.population, in: march))
    }
    let followUps: [any Metric.Type] = [
      Polite.self, FollowUpGreeting.self, FollowUpSignOff.self, FollowUpLength.self,
    ]
    for metric in followUps { #expect(state(metric, days: 29) && !state(metric, days: 31), "\(metric.id)") }
  }
}
