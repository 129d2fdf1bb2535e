import Messages
import Testing

@testable import Analysis

@Suite struct ComparisonFindingsTests {
  private let april = Period(monthOf: march.endDate, in: .utc)

  private func table(_ id: String, _ episodes: [Episode]) throws -> [[Cell]] {
    try #require(ComparisonFindings(input(episodes), before: march, now: april).findings.table(id)).rows
  }

  /// `yes` of `all` asks of a person accepted in March or April.
  private func asks(_ person: String, _ yes: Int, of all: Int, inApril: Bool) -> [Episode] {
    (0..<all).map {
      ask(
        "\(person)-\(inApril ? "b" : "a")\($0)", $0 < yes ? .accept : .decline,
        at: Double($0) + (inApril ? 31 * 24 : 0), from: person)
    }
  }

  @Test("People with five decided asks on both sides have a row, the busiest first")
  func perPerson() throws {
    let episodes =
      asks("boris", 6, of: 8, inApril: false) + asks("boris", 3, of: 9, inApril: true)
      + asks("ana", 5, of: 9, inApril: false) + asks("ana", 7, of: 8, inApril: true)
      + asks("cleo", 4, of: 4, inApril: false) + asks("cleo", 1, of: 40, inApril: true)
    let rows = try table("per_person", episodes)
    #expect(rows.map { $0[0].person?.rawValue } == ["boris", "ana"])
    #expect(rows.map(\.last) == [.verdict(.cannotTell), .verdict(.cannotTell)])
    guard case .difference(let value, let interval) = rows[0][4] else { throw Mismatch() }
    // 3/9 against 6/8, by statsmodels' confint_proportions_2indep(3, 9, 6, 8, method='newcomb', compare='diff')
    #expect(abs(value - -0.4166666667) < 1e-9)
    #expect(abs(interval.low - -0.6943932004900389) < 1e-9 && abs(interval.high - 0.04563985024314665) < 1e-9)
  }

  @Test("A verdict stands in the row of the person it is about")
  func personVerdicts() throws {
    let episodes =
      asks("ana", 1, of: 20, inApril: false) + asks("ana", 19, of: 20, inApril: true)
      + asks("boris", 10, of: 20, inApril: false) + asks("boris", 10, of: 20, inApril: true)
    let rows = try table("per_person", episodes)
    #expect(rows.map { $0[0].person?.rawValue } == ["ana", "boris"])
    #expect(rows.map(\.last) == [.verdict(.higher), .verdict(.cannotTell)])
  }

  @Test("Others ask: fewer yeses in all, but more with everybody")
  func mix() throws {
    let episodes =
      asks("easy", 16, of: 20, inApril: false) + asks("easy", 5, of: 5, inApril: true)
      + asks("hard", 0, of: 5, inApril: false) + asks("hard", 4, of: 20, inApril: true)
      + asks("new", 0, of: 3, inApril: true)
    let row = try #require(try table("mix", episodes).first)
    guard case .difference(let crude, _) = row[1], case .difference(let within, _) = row[2] else { throw Mismatch() }
    #expect(crude < -0.2 && abs(within - 0.2) < 1e-12)
    guard case .rate(let covers) = row[3] else { throw Mismatch() }
    #expect(covers.x == 50 && covers.n == 53)
    let askers = try table("askers", episodes)
    #expect(askers.map { $0[1].episodes.count } == [25, 28, 3, 0])
    #expect(askers.map { $0[2] } == [.count(2, []), .count(3, []), .count(1, []), .count(0, [])])
  }

  @Test("98 cases a period tell a change of 20 points")
  func casesNeeded() throws {
    let rows = try table("cases_needed", asks("ana", 5, of: 9, inApril: false))
    #expect(rows.first?[1].episodes.count == 9 && rows.first?[2] == .count(0, []))
  }

  @Test("The trend has twelve months for every rate and ends with the later period")
  func trend() throws {
    let rows = try table("trend", asks("ana", 5, of: 9, inApril: true)).prefix(12)
    #expect(rows.first?[1] == .text("2025-05") && rows.last?[1] == .text("2026-04"))
    #expect(rows.last?[2].episodes.count == 9)
  }

  @Test("The complement of a rate is not judged a second time")
  func noComplements() throws {
    let judged = try table("verdicts", []).map(\.first)
    #expect(judged.contains(.metric(id: "yes_rate")) && !judged.contains(.metric(id: "decline_rate")))
  }
}

private struct Mismatch: Error {}
