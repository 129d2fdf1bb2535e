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

  @Test("People with five decided asks on both sides have a row, the busiest first; all others share one")
  func perPerson() throws {
    let episodes =
      asks("boris", 6, of: 8, inApril: false) + asks("boris", 3, of: 9, inApril: true)
      + asks("ana", 5, of: 9, inApril: false) + asks("ana", 7, of: 8, inApril: true)
      + asks("cleo", 4, of: 4, inApril: false) + asks("cleo", 1, of: 40, inApril: true)
    let rows = try table("per_person", episodes)
    #expect(rows.map { $0[0].person?.rawValue } == ["boris", "ana", nil])
    #expect(rows.map(\.last) == [.verdict(.cannotTell), .verdict(.cannotTell), .verdict(.tooFew)])
    #expect(rows[2][0] == .text("others") && rows[2][1].episodes.count == 40 && rows[2][3].episodes.count == 4)
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

  @Test("Two asks in a month were set beside two of the next, with an interval for the same people")
  func mixOfTooFew() throws {
    let few = asks("easy", 0, of: 2, inApril: false) + asks("easy", 2, of: 2, inApril: true)
    #expect(try table("mix", few).first?[1...2] == [.empty, .empty])
    // Enough in all, but of the same people two in a month.
    let others = asks("gone", 3, of: 6, inApril: false) + asks("new", 3, of: 6, inApril: true)
    let row = try #require(try table("mix", few + others).first)
    #expect(row[1] != .empty && row[2] == .empty)
  }

  @Test("How much is asked a week, and how much of it is large")
  func workload() throws {
    var episodes = asks("ana", 5, of: 31, inApril: false) + asks("ben", 5, of: 15, inApril: true)
    for index in episodes.indices where index % 10 == 0 { episodes[index].ask.effort = .large }
    let rows = try table("workload", episodes)
    #expect(rows[0][1].episodes.count == 15 && rows[0][2].episodes.count == 31)
    #expect(rows[1] == [.text("asks_per_week"), .quantity(3.5), .quantity(7)])
    guard case .rate(let now) = rows[2][1], case .rate(let before) = rows[2][2] else { throw Mismatch() }
    #expect(now.x == 1 && now.n == 15 && before.x == 4 && before.n == 31)
  }

  @Test("Asks of a period that had just begun were spread over all of it")
  func begunPeriod() throws {
    let asked = (0..<9).map { ask("e-\($0)", at: 31 * 24 + Double($0) * 36) }
    // 15 April, 00:00: two weeks are over.
    let input = AnalysisInput(episodes: asked, observation: Observation(now: hour((31 + 14) * 24)))
    let table = try #require(ComparisonFindings(input, before: march, now: april).findings.table("workload"))
    #expect(table.rows[1] == [.text("asks_per_week"), .quantity(4.5), .quantity(0)])
  }

  @Test("Twice as slow an answer is told; one that never comes counts as slowest")
  func waits() throws {
    let april = 31.0 * 24
    func answered(_ name: String, after hours: (Int) -> Double?, from start: Double) -> [Episode] {
      (0..<20).map { number in
        var episode = ask("\(name)-\(number)", .accept, at: start + Double(number))
        episode.responses[0].at = episode.ask.at.adding(hours: hours(number) ?? 0)
        if hours(number) == nil { episode.responses = [] }
        return episode
      }
    }
    let quick = answered("a", after: { Double($0 + 1) }, from: 0)
    let slow = answered("b", after: { $0 < 8 ? Double($0 + 1) * 8 : nil }, from: april)
    let row = try #require(try table("waits", quick + slow).first)
    #expect(row[0] == .metric(id: "time_to_first_response") && row[1] == .hours(nil) && row[3] == .hours(10))
    #expect(row.last == .verdict(.higher))
  }

  @Test("A change that uncertain labels could undo stood as sure in the table")
  func labelUncertain() throws {
    func noes(_ name: String, offered: Int, sureness: Double, at start: Double) -> [Episode] {
      (0..<30).map { number in
        var offer = label("ALTERNATIVE:LATER")
        offer.confidence = sureness
        return ask("\(name)-\(number)", .decline, at: start + Double(number), labels: number < offered ? [offer] : [])
      }
    }
    func told(_ sureness: Double) throws -> [Cell]? {
      let episodes =
        noes("a", offered: 5, sureness: 0.9, at: 0) + noes("b", offered: 25, sureness: sureness, at: 31 * 24)
      return try table("verdicts", episodes).first { $0[0] == .metric(id: "no_alternative") }?.suffix(2)
    }
    #expect(try told(0.9) == [.empty, .verdict(.lower)])
    #expect(try told(0.5) == [.text("label-uncertain"), .verdict(.leaningLower)])
  }

  @Test("Yeses that may be noes were only left out, so that a change they could undo stood as sure")
  func uncertainYeses() throws {
    func told(_ sureness: Double) throws -> [Cell]? {
      let march = asks("ana", 12, of: 30, inApril: false)
      var april = asks("ana", 28, of: 30, inApril: true)
      for index in 10..<28 { april[index].responses[0].confidence = sureness }
      return try table("verdicts", march + april).first { $0[0] == .metric(id: "yes_rate") }?.suffix(2)
    }
    #expect(try told(0.9) == [.empty, .verdict(.higher)])
    #expect(try told(0.5) == [.text("label-uncertain"), .verdict(.leaningHigher)])
  }

  @Test("A share that looks forward 30 days stood among the verdicts as if it were settled")
  func provisional() throws {
    func told(days: Double) throws -> Table {
      let noes = [ask("e-1", .decline, at: 31 * 24, labels: [later("TONE_KEPT", hours: 32 * 24)])]
      let input = AnalysisInput(episodes: noes, observation: Observation(now: hour(24 * days)))
      return try #require(ComparisonFindings(input, before: march, now: april).findings.table("verdicts"))
    }
    let (early, late) = (try told(days: 60), try told(days: 62))
    let state = try #require(early.columns.firstIndex { $0.id == "state" })
    #expect(early.rows.filter { $0[state] != .empty }.map(\.first) == [.metric(id: "tone_kept")])
    #expect(early.notes.last?.hasSuffix("may still happen: 'your usual tone afterwards'.") == true)
    #expect(late.rows.allSatisfy { $0[state] == .empty } && late.notes.allSatisfy { !$0.hasPrefix("Provisional") })
  }

  @Test("98 cases a period tell a change of 20 points")
  func casesNeeded() throws {
    let rows = try table("cases_needed", asks("ana", 5, of: 9, inApril: false))
    #expect(rows.first?[1].episodes.count == 9 && rows.first?[2] == .count(0, []))
    #expect(rows.first?[3] == .count(98, []) && rows.first?[4] == .empty && rows.first?[5] == .empty)
  }

  @Test("The next useful check is the month by which there are 98 cases, if it goes on like this")
  func nextCheck() throws {
    // 30 in the 30 days of April: 98 days from 1 April on end with 7 July.
    let some = asks("ana", 9, of: 31, inApril: false) + asks("ana", 9, of: 30, inApril: true)
    let row = try #require(try table("cases_needed", some).first)
    #expect(row[4] == .count(36, []) && row[5] == .text("2026-07"))
    let enough = asks("ana", 9, of: 98, inApril: false) + asks("ana", 9, of: 98, inApril: true)
    #expect(try table("cases_needed", enough).first?[5] == .text("now"))
  }

  @Test(
    "The trend has twelve months for every rate, each alone and with the two before it, and ends with the later period")
  func trend() throws {
    let before = [ask("e-first", .accept, at: -24 * 60)]
    let rows = try table("trend", before + asks("ana", 5, of: 9, inApril: true)).prefix(12)
    #expect(rows.first?[1] == .text("2025-05") && rows.last?[1] == .text("2026-04"))
    #expect(rows.last?[2].episodes.count == 9 && rows.last?[4].episodes.count == 9)
    let both = before + asks("ana", 5, of: 9, inApril: true) + asks("ana", 2, of: 6, inApril: false)
    let last = try #require(try table("trend", both).prefix(12).last)
    #expect(last[2].episodes.count == 9 && last[4].episodes.count == 15)
  }

  @Test("The complement of a rate is not judged a second time")
  func noComplements() throws {
    let judged = try table("verdicts", []).map(\.first)
    #expect(judged.contains(.metric(id: "yes_rate")) && !judged.contains(.metric(id: "decline_rate")))
  }
}

private struct Mismatch: Error {}
