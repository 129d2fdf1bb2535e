import Messages
import Testing

@testable import Analysis

@Suite struct IdentityQuestionsTests {
  /// Ana asks in March and April, her other self in April, Zoe and Zora never.
  private static let questioned: AnalysisInput = {
    var questioned = input([
      ask("e-1", .accept, from: "ana"), ask("e-2", .decline, at: 31 * 24, from: "ana"),
      ask("e-3", .accept, at: 32 * 24, from: "anna"),
    ])
    let pairs = [("ana", "anna"), ("zoe", "zora")].map {
      IdentityQuestions.Pair(PersonID(rawValue: $0), PersonID(rawValue: $1))
    }
    questioned.identity = IdentityQuestions(unclaimed: 2, pairs: pairs)
    return questioned
  }()

  private func counts(_ findings: Findings) throws -> [[Int]] {
    try #require(findings.table("may_be_one")).rows.map { $0.map(\.episodes.count) }
  }

  @Test("Only pairs that touch the period are told, with the asks of each")
  func touched() throws {
    let monthly = MonthlyFindings(Self.questioned, period: march).findings
    #expect(try counts(monthly) == [[0, 1, 0, 0]])
    let questions = try #require(monthly.table("identity_questions")).rows.map { $0[1] }
    #expect(questions == [.count(2, []), .count(1, []), .count(0, [])])
  }

  @Test("A comparison tells them with the asks of both periods")
  func compared() throws {
    let april = Period(monthOf: march.endDate, in: .utc)
    #expect(try counts(ComparisonFindings(Self.questioned, before: march, now: april).findings) == [[0, 2, 0, 1]])
  }
}
