import Messages
import Testing

@testable import Analysis

/// Metrics that are one share in several groups, kinds that may come together, and shares side by side.
@Suite struct SplitTests {
  private func shares(_ metric: any Metric.Type, _ input: AnalysisInput) -> [String: String] {
    let parts = input.measure(metric, in: march).parts
    return Dictionary(uniqueKeysWithValues: parts.map { ($0.name, "\($0.evidence.x)/\($0.evidence.n)") })
  }

  @Test("A1: yes by effort")
  func yesByEffort() {
    let all = input([ask("e-1", .accept, effort: .small), ask("e-2", .decline, effort: .large), ask("e-3", .decline)])
    #expect(shares(YesByEffort.self, all) == ["SMALL": "1/1", "NORMAL": "0/1", "LARGE": "0/1"])
  }

  @Test("A7: evidence by stakes, and by whether the answer came within the hour")
  func evidence() {
    var slow = ask("e-2", .decline, stakes: .high, labels: [label("EVIDENCE")])
    slow.responses[0].at = hour(2)
    let all = input([ask("e-1", .decline, at: 0.5), slow])
    #expect(shares(EvidenceByStakes.self, all) == ["NORMAL": "0/1", "HIGH": "1/1"])
    #expect(shares(EvidenceBySurprise.self, all) == ["WITHIN_1_HOUR": "0/0", "LATER": "1/2"])
  }

  @Test("A14: a no that offers two things stands in both kinds; one that offers nothing in NONE")
  func alternatives() {
    let two = [label("ALTERNATIVE:LATER"), label("ALTERNATIVE:OTHER_PERSON", 20, 30)]
    let found = shares(AlternativeType.self, input([ask("e-1", .decline, labels: two), ask("e-2", .decline)]))
    #expect(found["LATER"] == "1/2" && found["OTHER_PERSON"] == "1/2" && found["NONE"] == "1/2")
    #expect(found["SMALLER"] == "0/2")
  }

  @Test("A11, C15: reasons by their kind, one's own and those of others")
  func reasons() {
    let own = ask("e-1", .acceptPart, labels: [label("REASON:TIME")])
    let theirs = ask("e-2", .decline, direction: .outgoing, labels: [label("REASON:COST")])
    #expect(shares(Trigger.self, input([own, theirs]))["TIME"] == "1/1")
    #expect(shares(ReasonsGivenToYou.self, input([own, theirs]))["COST"] == "1/1")
  }

  @Test("A19: the accepted no beside the yeses of the 90 days before")
  func acceptedByYesRate() {
    let before = (0..<5).map { ask("f-\($0)", .accept, at: -100 + Double($0)) }
    let all = input(before + [ask("e-1", .decline), ask("e-2", .decline, from: "ben")])
    #expect(shares(NoAcceptedByYesRate.self, all) == ["MOSTLY_YES": "1/1", "LESS": "0/0", "TOO_FEW": "1/1"])
  }

  @Test("A19: yeses of more than 90 days before say nothing any more")
  func oldYeses() {
    let before = (0..<5).map { ask("f-\($0)", .accept, at: -24 * 91 + Double($0)) }
    #expect(shares(NoAcceptedByYesRate.self, input(before + [ask("e-1", .decline)]))["TOO_FEW"] == "1/1")
  }

  @Test("A25: both directions of each person beside each other")
  func reciprocity() {
    let all = input([
      ask("e-1", .accept), ask("e-2", .decline), ask("e-3", .acceptPart, direction: .outgoing),
      ask("e-4", .decline, from: "ben"),
    ])
    #expect(
      shares(Reciprocity.self, all) == [
        "ana/your_yes": "1/2", "ana/their_yes": "1/1", "ben/your_yes": "0/1", "ben/their_yes": "0/0",
      ])
  }

  @Test("A9: organisations by mail domain or the user's group; whoever has none is in no row")
  func normGap() {
    let people = [
      Person(id: PersonID(rawValue: "ana"), name: "Ana", addresses: [.email("ana@lab.example")]),
      Person(id: PersonID(rawValue: "ben"), name: "Ben", addresses: [.email("ben@gmail.com")]),
    ]
    let all = AnalysisInput(
      episodes: [
        ask("e-1", .decline, labels: [label("CLEAR_NO")]), ask("e-2", .accept), ask("e-3", .decline, from: "ben"),
        ask("e-4", .decline, direction: .outgoing),
      ], people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }), observation: may)
    #expect(
      shares(NormGap.self, all) == [
        "lab.example/your_no": "1/2", "lab.example/your_clear_no": "1/1", "lab.example/your_greeting": "0/1",
        "lab.example/their_no": "1/1",
      ])
  }

  @Test("B8: only picked practices, where little and where much hangs on it")
  func adoption() {
    let episodes = [ask("e-1", .decline, stakes: .high), ask("e-2", .decline, labels: [label("ALTERNATIVE:LATER")])]
    #expect(shares(PracticeAdoption.self, input(episodes)).isEmpty)
    let picked = AnalysisInput(
      episodes: episodes, observation: may, settings: UserSettings(pickedPractices: ["A14", "C2"]))
    #expect(
      shares(PracticeAdoption.self, picked) == ["no_alternative/NORMAL": "0/1", "no_alternative/HIGH": "1/1"])
  }

  @Test("B8: picked practices of other topics than how a no is said had no row, and nothing said so")
  func adoptionOfEveryTopic() throws {
    let picked = AnalysisInput(
      episodes: [ask("e-1", .clarify, .decline), ask("e-2", .accept)], observation: may,
      settings: UserSettings(pickedPractices: ["A14", "B2", "A10", "C6", "B1", "A22"]))
    let found = shares(PracticeAdoption.self, picked)
    #expect(found["ack_before/NORMAL"] == "0/1" && found["asked_first/NORMAL"] == "1/1")
    #expect(found["rich_no/NORMAL"] == "0/1" && found["no_alternative/NORMAL"] == "1/1")
    #expect(!found.keys.contains { $0.hasPrefix("thanked") || $0.hasPrefix("boundary") })
    let table = try #require(MonthlyFindings(picked, period: march).findings.table("adoption"))
    #expect(table.notes.last == "No rate of your noes and partial yeses measures C6, A22.")
  }

  @Test("B1b: a private no to a private ask stands apart from one to an ask before others")
  func audience() {
    var before = ask("e-2", .decline)
    before.ask.reach = .group
    before.responses[0].reach = .replyAll
    let found = shares(PrivateNoByAudience.self, input([ask("e-1", .decline), before]))
    #expect(found == ["ONE_TO_ONE": "1/1", "GROUP": "0/1"])
  }

  @Test("B1: a no said aloud, by stakes and by person")
  func spoken() {
    var called = ask("e-1", .decline, stakes: .high)
    called.responses[0].spoken = SpokenEvidence(medium: .call, grade: .logged)
    let all = input([called, ask("e-2", .decline, from: "ben")])
    #expect(shares(RichNoByStakes.self, all) == ["NORMAL": "0/1", "HIGH": "1/1"])
    #expect(shares(RichNoByPerson.self, all) == ["ana": "1/1", "ben": "0/1"])
  }

  @Test("C9: what came of noes, those followed up and those left at that")
  func outcomes() {
    let upheld = ask(
      "e-1", .decline, .decline, direction: .outgoing, labels: [later("RECONSIDER", hours: 1.5)])
    let redirected = ask("e-2", .decline, direction: .outgoing, labels: [later("REDIRECTED", hours: 1)])
    let silent = ask("e-3", .decline, direction: .outgoing, labels: [later("RECONSIDER", hours: 9)])
    let won = ask("e-4", .decline, .accept, direction: .outgoing)
    let all = input([upheld, redirected, silent, won, ask("e-5", .decline, direction: .outgoing)])
    let found = shares(Outcome.self, all)
    #expect(["UPHELD", "REDIRECTED", "SILENT", "REVERSED", "LEFT"].allSatisfy { found[$0] == "1/5" })
    #expect(shares(OutcomeByFollowUp.self, all)["FOLLOWED_UP/UPHELD"] == "1/2")
    #expect(shares(OutcomeByFollowUp.self, all)["NOT_FOLLOWED_UP/LEFT"] == "1/3")
  }

  @Test("C9: a follow-up of last week is open, not silent")
  func openFollowUp() {
    let early = AnalysisInput(
      episodes: [ask("e-1", .decline, direction: .outgoing, labels: [later("RECONSIDER", hours: 9)])],
      observation: Observation(now: hour(24 * 7)))
    #expect(shares(Outcome.self, early)["OPEN"] == "1/1")
  }

  @Test("C7: follow-ups are messages: two marks in one are one attempt")
  func attempts() {
    let marks = ["f1", "f1", "f2"].map { later("RECONSIDER", hours: 9, in: $0) }
    let found = shares(Attempts.self, input([ask("e-1", .decline, direction: .outgoing, labels: marks)]))
    #expect(found == ["0": "0/1", "1": "0/1", "2": "1/1", "3+": "0/1"])
  }
}
