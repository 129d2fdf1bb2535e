import Messages
import Testing

@testable import Analysis

@Suite struct ScopeTests {
  private let people = [
    Person(id: PersonID(rawValue: "ana"), name: "Ana", addresses: [], groups: ["Museum", "board"]),
    Person(id: PersonID(rawValue: "ben"), name: "Ben", addresses: [], groups: ["school"]),
  ]

  private var all: AnalysisInput {
    AnalysisInput(
      episodes: [
        ask("e-ana", .accept), ask("e-ben", .decline, at: 1, from: "ben"),
        ask("e-to-ana", .accept, at: 2, direction: .outgoing),
      ], people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }), observation: may)
  }

  private func ids(_ scope: Scope) -> [String] { all.restricted(to: scope).episodes.map(\.episode.id.rawValue) }

  @Test("One person, both ways; a group, whatever its case; everybody")
  func restricted() {
    #expect(ids(.person(PersonID(rawValue: "ana"))) == ["e-ana", "e-to-ana"])
    #expect(ids(.group("museum")) == ["e-ana", "e-to-ana"] && ids(.group("school")) == ["e-ben"])
    #expect(ids(.group("nobody")) == [] && ids(.everybody).count == 3)
  }

  @Test("Every number of a restricted report is about the scope, and the report says so")
  func findings() throws {
    let part = all.restricted(to: .person(PersonID(rawValue: "ben")))
    let findings = MonthlyFindings(part, period: march).findings
    #expect(findings.episodes.map(\.id.rawValue) == ["e-ben"])
    #expect(findings.scope == .person(PersonID(rawValue: "ben")))
    #expect(part.rate(YesRate.self, in: march).n == 1)
  }
}
