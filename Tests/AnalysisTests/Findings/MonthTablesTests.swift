import Messages
import Testing

@testable import Analysis

/// The tables that charts are drawn from.
@Suite struct MonthTablesTests {
  private let january = -24.0 * 45

  private func table(_ id: String, _ episodes: [Episode]) throws -> [[Cell]] {
    try #require(MonthlyFindings(input(episodes), period: march).findings.table(id)).rows
  }

  private func ids(_ names: String...) -> [EpisodeID] { names.map(EpisodeID.init(rawValue:)) }

  @Test func `Each of twelve months has its own yeses`() throws {
    let rows = try table(
      "yes_by_month",
      [ask("e-old", .accept, at: january), ask("e-new", .decline, at: 5), ask("e-later", .accept, at: 9)])
    #expect(
      rows.map(\.first) == ["04", "05", "06", "07", "08", "09", "10", "11", "12"].map { .text("2025-" + $0) }
        + ["01", "02", "03"].map { .text("2026-" + $0) })
    #expect(rows[9][1] == .rate(Evidence(numerator: ids("e-old"), denominator: ids("e-old"))))
    #expect(rows[11][1] == .rate(Evidence(numerator: ids("e-later"), denominator: ids("e-new", "e-later"))))
  }

  @Test func `Media are counted over twelve months, person by person from five on`() throws {
    let toAna = (0..<5).map { ask("e-\($0)", .decline, at: Double($0) * 3, medium: $0 == 0 ? .sms : .email) }
    let rows = try table("noes_by_medium", toAna + [ask("e-ben", .acceptPart, at: january, from: "ben")])
    #expect(
      rows == [
        [
          .person(PersonID(rawValue: "ana")), .count(4, ids("e-1", "e-2", "e-3", "e-4")), .count(1, ids("e-0")),
          .count(0, []), .count(0, []),
        ],
        [.text("others"), .count(1, ids("e-ben")), .count(0, []), .count(0, []), .count(0, [])],
      ])
  }

  @Test func `The timeline is that of the person with most asks in both directions`() throws {
    let rows = try table(
      "timeline",
      [
        ask("e-ben", .accept, from: "ben"), ask("e-1", .accept, at: january), ask("e-2", at: 3, direction: .outgoing),
        ask("e-hint", .accept, at: 4, from: "ben", form: .hint),
      ])
    let ana = Cell.person(PersonID(rawValue: "ana"))
    #expect(
      rows == [
        [.episode(ids("e-1")[0]), ana, .instant(hour(january)), .text("IN"), .text("ACCEPT")],
        [.episode(ids("e-2")[0]), ana, .instant(hour(3)), .text("OUT"), .text("unanswered")],
      ])
  }

  @Test func `Without episodes there is no person and no timeline`() throws {
    #expect(try table("timeline", []).isEmpty)
    #expect(try table("noes_by_medium", []).count == 1)
  }
}
