import Messages
import Testing

@testable import Analysis

@Suite struct SharingTests {
  private static let ana = PersonID(rawValue: "ana")
  private static let people: [PersonID: Person] = [
    ana: Person(id: ana, name: "Ana Ruiz", addresses: [.email("ana@ruiz.example")], role: .boss),
    PersonID(rawValue: "ben"): Person(id: PersonID(rawValue: "ben"), name: "Ben", addresses: []),
  ]

  /// Six asks of Ana, the last to the user of another kind; one of Ben.
  private static let episodes =
    (0..<6).map { ask("e-\($0)", .decline, at: Double($0) * 7 + 2, labels: [label("REASON:TIME")]) }
    + [ask("e-ben", .accept, at: 3, from: "ben")]

  private static func shared(keepsRoles: Bool = false) -> Findings {
    let input = AnalysisInput(episodes: episodes, people: people, observation: may)
    return MonthlyFindings(input, period: march).findings.shared(keepsRoles: keepsRoles, in: .utc)
  }

  @Test func `People have letters, and those with fewer than five episodes are others`() {
    #expect(Self.shared().people.map(\.name) == ["me", "Person A", "others"])
    #expect(Self.shared(keepsRoles: true).people.map(\.name) == ["me", "Person A (boss)", "others"])
    #expect(Self.shared().people.allSatisfy { $0.addresses.isEmpty && $0.groups.isEmpty })
    #expect(Set(Self.shared().episodes.map(\.counterpart.rawValue)) == ["person-a", "others"])
  }

  @Test func `Episodes are numbered anew and say nothing but what became of them`() {
    let episodes = Self.shared().episodes
    #expect(episodes.map(\.id.rawValue) == (1...7).map { "episode-\($0)" })
    for episode in episodes {
      #expect(episode.ask.sentence.isEmpty && episode.responses.allSatisfy { $0.text.isEmpty })
      #expect(episode.ask.at.milliseconds % 86_400_000 == 0)
    }
    #expect(episodes[0].qualities.map(\.label) == ["REASON:TIME"])
  }

  @Test func `A share of fewer than five cases is not told, nor a row about one person with so few`() throws {
    let findings = Self.shared()
    let rates = findings.tables.flatMap(\.rows).joined().compactMap { cell -> Int? in
      if case .rate(let rate) = cell { rate.n } else { nil }
    }
    #expect(rates.contains(7) && rates.allSatisfy { $0 == 0 || $0 >= 5 })
    let named = try #require(findings.table("metrics")).rows.flatMap { $0.compactMap(\.person) }
    #expect(Set(named.map(\.rawValue)) == ["person-a"])
  }

  @Test func `What was marked for the user's review is not told, neither counted nor as a label`() throws {
    var marked = ask("e-marked", .decline, at: 2, labels: [label("BOUNDARY_STATED"), label("REGRET")])
    marked.ask.marks = ["BOUNDARY_ASK", "GROWTH"]
    let input = AnalysisInput(episodes: [marked], people: Self.people, observation: may)
    let own = MonthlyFindings(input, period: march).findings
    let shared = own.shared(keepsRoles: false, in: .utc)
    func counted(_ findings: Findings) -> Bool {
      findings.tables.flatMap(\.rows).joined().contains { $0 == .metric(id: "boundary_named") }
    }
    #expect(counted(own) && !counted(shared) && shared.table("boundaries") == nil)
    #expect(shared.episodes[0].ask.marks == ["GROWTH"])
    #expect(shared.episodes[0].qualities.map(\.label) == ["REGRET"])
  }

  @Test func `What came of naming a boundary left with the report`() {
    let marked = ask("e-marked", .decline, at: 2, labels: [label("ESCALATED"), label("REGRET")])
    let input = AnalysisInput(episodes: [marked], people: Self.people, observation: may)
    let shared = MonthlyFindings(input, period: march).findings.shared(keepsRoles: false, in: .utc)
    #expect(shared.episodes[0].qualities.map(\.label) == ["REGRET"])
  }

  @Test func `How long an ask has waited told the second at which it was sent`() throws {
    let input = AnalysisInput(episodes: [ask("e-open", at: 9.51)], people: Self.people, observation: may)
    let shared = MonthlyFindings(input, period: march).findings.shared(keepsRoles: false, in: .utc)
    let row = try #require(shared.table("unanswered_by_you")?.rows.first)
    #expect(row.contains(.instant(hour(0))) && row.contains(.hours(1680)))
  }

  @Test func `A name or group that the product has as a word took numbers out of the report`() throws {
    let own = try Self.metrics(of: Person(id: Self.ana, name: "Wilson", addresses: [], groups: ["time", "all"]))
    let other = try Self.metrics(of: Person(id: Self.ana, name: "Ana Ruiz", addresses: []))
    #expect(own.count > 100 && own.count == other.count)
  }

  @Test func `A group without a letter in its name was told`() throws {
    let numbers = try Self.metrics(of: Person(id: Self.ana, name: "Ana Ruiz", addresses: [], groups: ["❤️"]))
    let texts = numbers.joined().compactMap { cell -> String? in
      if case .text(let text) = cell { text } else { nil }
    }
    #expect(!texts.isEmpty && !texts.contains { $0.contains("❤️") })
  }

  /// The rows of the numbers that leave where the one who asks is this person.
  private static func metrics(of person: Person) throws -> [[Cell]] {
    let input = AnalysisInput(episodes: episodes, people: [ana: person], observation: may)
    let shared = MonthlyFindings(input, period: march).findings.shared(keepsRoles: false, in: .utc)
    return try #require(shared.table("metrics")).rows
  }

  @Test func `A table's own words stay, also where a message says the same`() throws {
    var answer = ask("e-short", .decline)
    answer.responses[0].text = "no"
    let input = AnalysisInput(episodes: [answer], observation: may)
    let shared = MonthlyFindings(input, period: march).findings.shared(keepsRoles: false, in: .utc)
    let facts = try #require(shared.table("in_short")).rows
    #expect(facts.contains { $0[0] == .text("no") })
  }

  @Test func `Shares to give away forgot what threads weigh, so that their intervals became too narrow`() throws {
    let asks = (0..<20).map { number -> Episode in
      var episode = ask("e-\(number)", number < 8 ? .accept : .decline, at: Double(number))
      if number < 8 { episode.conversation = ConversationID(rawValue: "long") }
      return episode
    }
    let all = AnalysisInput(episodes: asks, observation: may, clustering: .thread)
    let own = MonthlyFindings(all, period: march).findings
    #expect(try Self.effect(own) > 1)
    #expect(try Self.effect(own.shared(keepsRoles: false, in: .utc)) == Self.effect(own))
  }

  /// The design effect of the share of yes or partly.
  private static func effect(_ findings: Findings) throws -> Double {
    let rows = try #require(findings.table("asked_of_you")).rows
    let effects = rows.joined().compactMap { cell -> Double? in
      if case .rate(let rate) = cell { rate.designEffect } else { nil }
    }
    return try #require(effects.last)
  }

  @Test func `Numbers over everybody stay as they are`() throws {
    let facts = try #require(Self.shared().table("in_short")).rows
    #expect(
      facts.first { $0[0] == .text("asked") }?[1] == .count(7, (1...7).map { EpisodeID(rawValue: "episode-\($0)") }))
  }
}
