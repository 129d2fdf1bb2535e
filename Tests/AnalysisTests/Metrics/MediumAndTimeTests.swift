import Messages
import Testing

@testable import Analysis

@Suite struct MediumAndTimeTests {
  private func call(_ grade: MediumGrade) -> Episode {
    var episode = ask("e-\(grade.rawValue)", .decline)
    episode.responses[0].spoken = SpokenEvidence(medium: .call, grade: grade)
    return episode
  }

  @Test("A no is said by the medium that the best evidence shows; a mere mention leaves it written")
  func declineMedium() throws {
    let all = input([call(.logged), call(.user), call(.mentioned), ask("e-sms", .decline, medium: .sms)])
    func part(_ medium: Medium) throws -> [String] {
      try all.evidence(metric: "decline_medium", period: march, part: medium.rawValue).numerator.map(\.rawValue)
    }
    #expect(try part(.call) == ["e-logged", "e-user"])
    #expect(try part(.email) == ["e-mentioned"])
    #expect(try part(.sms) == ["e-sms"])
    #expect(try part(.letter) == [])
  }

  @Test("The parts of a distribution add up to its whole", arguments: ["decision_medium", "decline_medium"])
  func partsAddUp(id: String) throws {
    let all = input([call(.logged), ask("e-chat", .decline, medium: .chat), ask("e-yes", .accept, type: .info)])
    guard case .distribution(let parts) = all.measure(try #require(metric(named: id)), in: march) else {
      Issue.record("no distribution")
      return
    }
    let whole = try all.evidence(metric: id, period: march).denominator
    #expect(parts.flatMap(\.evidence.numerator).sorted() == whole.sorted())
    #expect(parts.allSatisfy { $0.evidence.denominator == whole })
    #expect(whole.count == (id == "decline_medium" ? 2 : 3))
  }

  @Test("The wait ends with the first answer of any kind; without one it lasts until now")
  func waits() {
    let episodes = [ask("e-1", .clarify, .accept), ask("e-2"), ask("e-3", .unsure), ask("e-4", direction: .outgoing)]
    let measured = input(episodes).measure(TimeToFirstResponse.self, in: march)
    #expect(
      measured
        == .durations([
          Wait(episode: EpisodeID(rawValue: "e-1"), hours: 1, isCensored: false),
          Wait(episode: EpisodeID(rawValue: "e-2"), hours: 24 * 70, isCensored: true),
          Wait(episode: EpisodeID(rawValue: "e-3"), hours: 1, isCensored: false),
        ]))
    #expect(measured.evidence.x == 2 && measured.evidence.n == 3)
  }

  @Test("An answer dated before its ask waited no time")
  func clockSkew() {
    #expect(Wait(episode: EpisodeID(rawValue: "e-1"), hours: -3, isCensored: false).hours == 0)
  }
}
