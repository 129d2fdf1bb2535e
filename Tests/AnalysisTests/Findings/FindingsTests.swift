import Foundation
import Messages
import Testing

@testable import Analysis

@Suite struct FindingsTests {
  @Test("Findings survive being saved and read again")
  func roundTrip() throws {
    let findings = MonthlyFindings(input([ask("e-1", .decline), ask("e-2", .accept)]), period: march).findings
    let read = try JSONDecoder().decode(Findings.self, from: JSONEncoder().encode(findings))
    #expect(read == findings)
    #expect(findings.episodes.map(\.id.rawValue) == ["e-1", "e-2"])
  }

  @Test("Findings name the people they cite and nobody else")
  func people() {
    let everybody = ["ana", "ben"].map { Person(id: PersonID(rawValue: $0), name: $0, addresses: []) }
    let all = AnalysisInput(
      episodes: [ask("e-1", .decline)], people: Dictionary(uniqueKeysWithValues: everybody.map { ($0.id, $0) }),
      observation: may)
    #expect(MonthlyFindings(all, period: march).findings.people == [everybody[0]])
  }

  @Test("Every row has a cell for every column, even with nothing to tell")
  func shape() {
    for episodes in [[], [ask("e-1", .decline), ask("e-2")]] {
      let monthly = MonthlyFindings(input(episodes), period: march).findings
      let both = ComparisonFindings(input(episodes), before: march.previous(in: .utc), now: march).findings
      for table in monthly.tables + both.tables {
        #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.id)")
      }
    }
  }
}
