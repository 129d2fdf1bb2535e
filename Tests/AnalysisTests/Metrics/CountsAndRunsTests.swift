import Messages
import Testing

@testable import Analysis

/// Metrics that are lists or counts: by weeks, in a row, person by person.
@Suite struct CountsAndRunsTests {
  private func parts(_ metric: any Metric.Type, _ episodes: [Episode]) -> [String: [String]] {
    let parts = input(episodes).measure(metric, in: march).parts
    return Dictionary(uniqueKeysWithValues: parts.map { ($0.name, $0.evidence.numerator.map(\.rawValue)) })
  }

  @Test("A1: asks by weeks from Monday to Sunday; a week without any is there too")
  func load() {
    // 1 March 2026 is a Sunday: its week began on 23 February.
    let weeks = input([ask("e-1"), ask("e-2", at: 24), ask("e-3", at: 7 * 24), ask("e-q", type: .info)])
      .measure(Load.self, in: march).parts
    #expect(weeks.map(\.name) == ["2026-02-23", "2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30"])
    #expect(weeks.map { $0.evidence.numerator.map(\.rawValue) } == [["e-1"], ["e-2", "e-3"], [], [], [], []])
  }

  @Test("A21: small yeses are counted in the week of the yes, each week's share beside them")
  func smallFavours() {
    let episodes = [
      ask("e-1", .accept, at: 23.5, effort: .small), ask("e-2", .accept, at: 30), ask("e-3", .decline, effort: .small),
    ]
    #expect(parts(SmallLoad.self, episodes)["2026-03-02"] == ["e-1"])
    let share = input(episodes).measure(SmallShare.self, in: march).parts
    #expect(share.map(\.name) == ["2026-03-02"])
    #expect(share[0].evidence.numerator.map(\.rawValue) == ["e-1"] && share[0].evidence.n == 2)
  }

  @Test("A18: the longest run of noes to one person; a full yes ends it, one to somebody else does not")
  func longestRun() {
    let episodes = [
      ask("e-1", .decline, at: 0), ask("e-2", .acceptPart, at: 5), ask("e-3", .accept, at: 10, from: "ben"),
      ask("e-4", .decline, at: 15), ask("e-5", .accept, at: 20), ask("e-6", .decline, at: 25),
      ask("e-7", .decline, at: 30, from: "ben"),
    ]
    #expect(parts(LongestRun.self, episodes) == ["ana": ["e-1", "e-2", "e-4"]])
  }

  @Test("B10: the yeses in a row before a no, of the whole archive; a no starts the count anew")
  func yesRun() {
    let episodes = [
      ask("f-1", .accept, at: -90), ask("f-2", .acceptPart, at: -80), ask("f-3", .accept, at: -70, from: "ben"),
      ask("e-1", .decline, at: 0), ask("e-2", .decline, at: 10), ask("e-3", .accept, at: 20),
      ask("e-4", .decline, at: 30),
    ]
    #expect(parts(YesRunBeforeNo.self, episodes) == ["e-1/other": ["f-1", "f-2"], "e-4/other": ["e-3"]])
  }

  @Test("C11: noes received by months, and the asks beside them")
  func noesReceived() {
    let episodes = [ask("e-1", .decline, direction: .outgoing), ask("e-2", .accept, direction: .outgoing)]
    #expect(parts(NoesReceived.self, episodes) == ["2026-03": ["e-1"]])
    #expect(parts(YourAsks.self, episodes) == ["2026-03": ["e-1", "e-2"]])
  }

  @Test("A24: who never got an answer; one answer among many is enough")
  func neverAnswered() {
    let episodes = [ask("e-1"), ask("e-2", .defer), ask("e-3", from: "ben"), ask("e-4", at: 9, from: "ben")]
    #expect(parts(NeverAnswered.self, episodes) == ["ben": ["e-3", "e-4"]])
  }

  @Test("A23: who asks again for what was declined, beside all they asked for")
  func askerLearns() throws {
    let episodes = [
      ask("f-1", .decline, at: -99, sentence: "Could you drive the school choir?"),
      ask("e-1", .decline, sentence: "Will you drive our school choir?"), ask("e-2", .accept, at: 9),
      ask("e-3", .accept, at: 9, from: "ben", sentence: "Will you drive our school choir?"),
    ]
    let learns = input(episodes).measure(AskerLearns.self, in: march).parts
    #expect(learns.map(\.name) == ["ana"])
    #expect(learns[0].evidence.numerator.map(\.rawValue) == ["e-1"] && learns[0].evidence.n == 2)
  }

  @Test("A16: the share of pivots said that it counts places, and counted answers")
  func pivotShare() {
    let labels = [label("BUT.PIVOT"), label("BUT.PIVOT", 20, 30), label("YES_AND", 40, 50)]
    let measured = input([ask("e-1", .decline, labels: labels), ask("e-2", .decline)])
      .measure(PivotShare.self, in: march)
    let one = [EpisodeID(rawValue: "e-1")]
    #expect(measured == .rate(Evidence(numerator: one, denominator: one)))
    #expect(PivotShare.caveats.first?.hasPrefix("Counts answers, not places") == true)
  }
}
