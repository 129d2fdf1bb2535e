import Messages
import Testing

@testable import Analysis

/// How each practice is wrongly measured, by the column of that name in PRACTICES.md.
@Suite struct PitfallTests {
  private func counts(_ metric: any RateMetric.Type, _ episode: Episode) -> Bool {
    input([episode]).rate(metric, in: march).x == 1
  }

  private func no(then hours: Double, _ labels: Quality...) -> Episode {
    var episode = ask("e-1", .decline, .decline, labels: labels)
    episode.responses[1].at = episode.responses[0].at.adding(hours: hours)
    return episode
  }

  @Test("A14: an alternative sent within a day after the no is one; a day and an hour after it is not")
  func alternativeAfterwards() {
    #expect(!counts(NoAlternative.self, no(then: 24, label("ALTERNATIVE:LATER", in: "m2"))))
    #expect(counts(NoAlternative.self, no(then: 25, label("ALTERNATIVE:LATER", in: "m2"))))
  }

  @Test("A14: an alternative in a message that decides nothing counts by its own time")
  func alternativeAlone() {
    var offer = label("ALTERNATIVE:OTHER_PERSON", in: "m9")
    offer.at = hour(20)
    #expect(!counts(NoAlternative.self, ask("e-1", .decline, labels: [offer])))
    offer.at = hour(30)
    #expect(counts(NoAlternative.self, ask("e-1", .decline, labels: [offer])))
    offer.at = nil
    #expect(counts(NoAlternative.self, ask("e-1", .decline, labels: [offer])))
  }

  @Test("A15: a reason given an hour later is not given with the no; in the same chat turn it is")
  func reasonAfterwards() {
    #expect(!counts(Reason.self, no(then: 1, label("REASON:POLICY", in: "m2"))))
    #expect(counts(Reason.self, no(then: 0.05, label("REASON:POLICY", in: "m2"))))
  }

  @Test("A15: busy with something named, or with a second reason, is not bare")
  func notBareBusy() {
    #expect(!counts(BareBusy.self, ask("e-1", .decline, labels: [label("REASON:TIME", specific: true)])))
    let two = [label("REASON:TIME"), label("REASON:POLICY", 20, 30)]
    #expect(!counts(BareBusy.self, ask("e-1", .decline, labels: two)))
  }

  @Test("B2: a paraphrase acknowledges")
  func paraphrase() {
    #expect(counts(Ack.self, ask("e-1", .decline, labels: [label("PARAPHRASE")])))
  }

  @Test("B2: an acknowledgement at the front of the refusing sentence comes first, at its end it does not")
  func acknowledgementInTheSentence() {
    // The words of the decision stand at 40..<60.
    #expect(counts(AckBefore.self, ask("e-1", .decline, labels: [label("ACK:VALUE", 40, 48)])))
    #expect(!counts(AckBefore.self, ask("e-1", .decline, labels: [label("ACK:VALUE", 50, 60)])))
    #expect(!counts(AckBefore.self, ask("e-1", .decline, labels: [label("ACK:VALUE", 70, 80)])))
  }

  @Test("B2: a reason that is said of a whole sentence does not go before the acknowledgement at its front")
  func acknowledgementInTheReason() {
    let front = [label("REASON:CAPACITY", 0, 40), label("ACK:VALUE", 0, 12)]
    #expect(counts(AckBefore.self, ask("e-1", .decline, labels: front)))
    let middle = [label("REASON:CAPACITY", 0, 40), label("ACK:VALUE", 12, 24)]
    #expect(!counts(AckBefore.self, ask("e-1", .decline, labels: middle)))
  }

  @Test("B2: an acknowledgement after a plain refusal, in one sentence with it, counted as coming first")
  func acknowledgementAfterTheRefusal() {
    // "I can't drive you on Sunday, although I understand …", all of it the words of the decision.
    let after = ask("e-1", .decline, labels: [label("CLEAR_NO", 0, 27), label("ACK:EMPATHY", 29, 55)])
    #expect(!counts(AckBefore.self, after) && !counts(ListenOrder.self, after))
    let before = ask("e-1", .decline, labels: [label("ACK:EMPATHY", 0, 27), label("CLEAR_NO", 32, 60)])
    #expect(counts(AckBefore.self, before) && counts(ListenOrder.self, before))
  }

  @Test("B2: in a chat turn the order of the messages decides, not the bytes")
  func acknowledgementInTheTurn() {
    var before = label("ACK:VALUE", 70, 80, in: "m0")
    before.at = hour(1 - 0.02)
    #expect(counts(AckBefore.self, ask("e-1", .decline, labels: [before])))
    #expect(!counts(AckBefore.self, no(then: 0.02, label("ACK:VALUE", 0, 9, in: "m2"))))
  }

  @Test("B2: one message that answers two asks was called a copy of itself")
  func answerToTwoAsks() {
    let heard = worded("ACK:EMPATHY", "I see how tight this is.")
    let both = [ask("e-1", .decline, labels: [heard]), ask("e-2", .decline, at: 0.5, labels: [heard])]
    #expect(input(both).rate(AckCopied.self, in: march).x == 0)
    var again = ask("e-3", .decline, at: 48, labels: [worded("ACK:EMPATHY", "I see how tight this is.", in: "m9")])
    again.responses[0].message = MessageKey(rawValue: "m9")
    #expect(input(both + [again]).rate(AckCopied.self, in: march).numerator == [again.id])
  }

  @Test("A10: a question after the no did not come first")
  func questionAfterwards() { #expect(!counts(AskedFirst.self, ask("e-1", .decline, .clarify))) }

  @Test("The first decision counts, not the last")
  func firstDecision() {
    #expect(!counts(YesRate.self, ask("e-1", .defer, .decline, .accept)))
    #expect(input([ask("e-1", .accept, .decline)]).rate(NoAlternative.self, in: march).n == 0)
  }

  @Test("Month of a decision is that of the decision, month of silence that of the ask")
  func months() throws {
    let april = Period(monthOf: march.endDate, in: .utc)
    let late = input([ask("e-1", .decline, at: 31 * 24 - 0.5), ask("e-2", at: 31 * 24 - 0.5)])
    #expect(late.rate(DeclineRate.self, in: march).n == 0)
    #expect(late.rate(DeclineRate.self, in: april).n == 1)
    #expect(late.rate(UnansweredIncoming.self, in: march).x == 1)
    #expect(late.rate(UnansweredIncoming.self, in: april).n == 0)
  }

  @Test("A24: an ask is unanswered when its window is over, not before")
  func windowRunning() {
    func unanswered(afterHours hours: Double) -> Evidence {
      AnalysisInput(episodes: [ask("e-1")], observation: Observation(now: hour(hours)))
        .rate(UnansweredIncoming.self, in: march)
    }
    #expect(unanswered(afterHours: 30 * 24) == Evidence())
    #expect(unanswered(afterHours: 30 * 24 + 1).x == 1)
  }

  @Test("What comes later than now is not known")
  func future() {
    let early = AnalysisInput(
      episodes: [ask("e-1", .defer, .decline), ask("e-2", .decline, at: 9)], observation: Observation(now: hour(1.5)))
    #expect(early.episodes.map(\.episode.id.rawValue) == ["e-1"])
    #expect(early.episodes.first?.state == .pending)
    #expect(early.rate(YesRate.self, in: march).n == 0)
  }

  @Test("Reminders and labels later than now are not known either")
  func futureDetails() throws {
    var episode = ask("e-1", .decline, .decline, labels: [label("REGRET"), label("ALTERNATIVE:LATER", in: "m2")])
    episode.repeats = [0.5, 2].map {
      Repeat(message: MessageKey(rawValue: "r"), at: hour($0), text: "", provenance: .rule("test"))
    }
    let early = AnalysisInput(episodes: [episode], observation: Observation(now: hour(1.5)))
    let known = try #require(early.episodes.first?.episode)
    #expect(known.qualities.map(\.label) == ["REGRET"] && known.repeats.map(\.at) == [hour(0.5)])
    #expect(early.rate(NoAlternative.self, in: march).x == 1)
  }

  @Test("Thanks later than now counted where no answer came after them")
  func futureThanks() {
    let no = ask("e-1", .decline, direction: .outgoing, labels: [later("THANKS_FOR_NO", hours: 9)])
    func thanked(at hours: Double) -> Evidence {
      AnalysisInput(episodes: [no], observation: Observation(now: hour(hours))).rate(ThankedAll.self, in: march)
    }
    #expect(thanked(at: 8) == Evidence(denominator: [no.id]))
    #expect(thanked(at: 10) == Evidence(numerator: [no.id], denominator: [no.id]))
  }

  /// An ask for a case that may never come up, with these answers.
  private func conditional(_ answers: ResponseClass...) -> Episode {
    var episode = ask("e-1")
    episode.ask.marks = ["CONDITIONAL"]
    episode.responses = responses(answers, after: 0)
    return episode
  }

  private func unanswered(_ episode: Episode) -> [Cell]? {
    MonthlyFindings(input([episode]), period: march).findings.table("unanswered_by_you")?.rows.compactMap(\.first)
  }

  @Test("An ask for a case that never came up was listed as unanswered")
  func idle() {
    let idle = input([conditional()])
    #expect(idle.rate(UnansweredIncoming.self, in: march) == Evidence())
    #expect(idle.measure(Load.self, in: march).parts.allSatisfy { $0.evidence == Evidence() })
    #expect(idle.measure(TimeToFirstResponse.self, in: march) == .durations([]))
    #expect(unanswered(conditional()) == [])
  }

  @Test("An ask for a case that came up, as its answer or a reminder shows, is counted")
  func cameUp() {
    let granted = input([conditional(.accept)])
    #expect(granted.rate(YesRate.self, in: march).x == 1)
    #expect(granted.measure(Load.self, in: march).parts.contains { $0.evidence.n == 1 })
    #expect(granted.measure(TimeToFirstResponse.self, in: march).evidence.n == 1)
    var reminded = conditional()
    reminded.repeats = [Repeat(message: MessageKey(rawValue: "r"), at: hour(60), text: "", provenance: .rule("test"))]
    #expect(input([reminded]).rate(UnansweredIncoming.self, in: march).x == 1)
    #expect(unanswered(reminded) == [.episode(reminded.id)])
  }

  @Test("An unclear answer is in no rate, but it is an answer and it is counted")
  func unsure() {
    let unclear = input([ask("e-1", .unsure), ask("e-2", .unsure, direction: .outgoing)])
    // Waits and counts of what comes in hold it: it is an ask, and it was answered.
    for metric in metrics where !(metric is any DurationMetric.Type) && !(metric is any CalendarMetric.Type) {
      #expect(unclear.measure(metric, in: march).evidence == Evidence(), "\(metric.id)")
    }
    let states = MonthlyFindings(unclear, period: march).findings.table("ask_states")
    #expect(states?.rows.contains([.text("unsure"), .count(1, [EpisodeID(rawValue: "e-1")])]) == true)
  }

  /// What a metric finds of an ask at 0, its first answer at 1, and what was said besides in its conversation.
  private func rate(
    _ metric: any RateMetric.Type, _ episode: Episode, said: [(hours: Double, by: PersonID)]
  ) -> Evidence {
    let known = [episode.conversation: said.map { (at: hour($0.hours), by: $0.by) }]
    return AnalysisInput(episodes: [episode], observation: may, said: known).rate(metric, in: march)
  }

  @Test("B7: a no was the last word although somebody wrote on, in words without a label or within three minutes")
  func wroteOn() {
    let ana = PersonID(rawValue: "ana")
    func isLast(_ hours: Double, _ person: PersonID) -> Bool {
      rate(OneShotNo.self, ask("e-1", .decline), said: [(hours: hours, by: person)]).x == 1
    }
    #expect(!isLast(1.02, ana) && !isLast(24 * 20, ana) && !isLast(30, .owner))
    #expect(isLast(0.5, ana) && isLast(1.02, .owner) && isLast(24 * 32, ana))
    #expect(isLast(30, PersonID(rawValue: "ben")))
  }

  @Test("B7: what the requester asked next in that conversation was no later word")
  func askedOn() {
    let no = ask("e-1", .decline)
    var next = ask("e-2", at: 30)
    next.conversation = no.conversation
    #expect(input([no, next]).rate(OneShotNo.self, in: march).x == 0)
  }

  @Test("B7: a delay and then a no, nothing from the other side between them, counted as a talk")
  func delayThenNo() {
    let delayed = ask("e-1", .defer, .decline)
    #expect(rate(Dialogue.self, delayed, said: []).x == 0 && rate(OneShotNo.self, delayed, said: []).x == 1)
    let heard = [(hours: 1.5, by: PersonID(rawValue: "ana"))]
    #expect(rate(Dialogue.self, delayed, said: heard).x == 1 && rate(OneShotNo.self, delayed, said: heard).x == 0)
  }

  @Test("C6: a reply to a no in words without a label was no reply")
  func plainReply() {
    let no = ask("e-1", .decline, direction: .outgoing)
    #expect(rate(Thanked.self, no, said: [(hours: 30, by: .owner)]) == Evidence(numerator: [], denominator: [no.id]))
    #expect(rate(Thanked.self, no, said: [(hours: 30, by: PersonID(rawValue: "ana"))]).n == 0)
  }

  @Test("C14: a topic to keep away from was found inside other words")
  func topicInsideWords() {
    func declined(_ sentence: String) -> Int {
      AnalysisInput(
        episodes: [ask("e-1", .decline, sentence: sentence)], observation: may,
        settings: UserSettings(notForMe: ["HR", "night shift"])
      ).rate(DeclinedNotForMe.self, in: march).n
    }
    #expect(declined("Could you bake three cakes for Christmas?") == 0)
    #expect(declined("Could you write to HR?") == 1)
    #expect(declined("Could you take two night shifts?") == 1)
  }

  @Test("A7: a day before which something must be done was taken for a precedent")
  func before() {
    func names(_ text: String) -> Bool { counts(PrecedentNamed.self, RateCase.no(worded("EVIDENCE", text))) }
    #expect(!names("There are 1,200 pages to check before 14 May."))
    #expect(names("We had 40 guests more than had ever been done before."))
    #expect(!names("I retried it 12 times."))
  }

  @Test("A8: children to fetch were taken for a shared aim, and users were found in trousers")
  func ownAims() {
    func isShared(_ text: String) -> Bool { counts(SharedGoal.self, RateCase.no(worded("REASON:TIME", text))) }
    #expect(!isShared("I have to pick up the kids from school."))
    #expect(!isShared("I still have ten trousers to hem."))
    #expect(isShared("The release comes first."))
  }

  @Test("B7: writing on as usual elsewhere is no later word on the no")
  func usualToneElsewhere() {
    let no = ask("e-1", .decline, labels: [later("TONE_KEPT"), later("CONTACT_LOST", hours: 90)])
    #expect(input([no]).rate(OneShotNo.self, in: march).x == 1)
    #expect(input([ask("e-1", .decline, labels: [later("VOLUNTEER")])]).rate(OneShotNo.self, in: march).x == 0)
  }
}
