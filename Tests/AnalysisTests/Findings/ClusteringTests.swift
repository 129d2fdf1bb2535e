import Messages
import Testing

@testable import Analysis

@Suite struct ClusteringTests {
  /// `count` asks in March, the first `together` of them in one conversation.
  private func asks(_ count: Int, together: Int) -> [Episode] {
    (0..<count).map { number in
      var episode = ask("e-\(number)", number % 2 == 0 ? .accept : .decline, at: Double(number))
      if number < together { episode.conversation = ConversationID(rawValue: "long") }
      return episode
    }
  }

  private func input(_ episodes: [Episode], _ clustering: Clustering) -> AnalysisInput {
    AnalysisInput(episodes: episodes, observation: may, clustering: clustering)
  }

  private func yesInterval(_ episodes: [Episode], _ clustering: Clustering) throws -> Interval {
    let findings = MonthlyFindings(input(episodes, clustering), period: march).findings
    let rows = try #require(findings.table("asked_of_you")).rows
    guard case .interval(let interval) = rows[3][2] else { throw Mismatch() }
    return interval
  }

  @Test("A conversation with more than a fifth of the episodes has threads weighed; with a fifth it has not")
  func automatic() {
    let few = MonthlyFindings(input(asks(20, together: 4), .auto), period: march).findings
    let many = MonthlyFindings(input(asks(20, together: 5), .auto), period: march).findings
    #expect(!few.observation.countsThreads && many.observation.countsThreads)
    #expect(many.table("thread_weights")?.rows.first?[1].episodes.count == 20)
  }

  @Test("Weighed, an interval is wider; where each conversation has one episode, it is the same")
  func widths() throws {
    let long = asks(20, together: 12)
    let (weighed, plain) = (try yesInterval(long, .thread), try yesInterval(long, .none))
    #expect(weighed.low <= plain.low && weighed.high >= plain.high)
    #expect(try yesInterval(asks(20, together: 1), .thread) == yesInterval(asks(20, together: 1), .none))
  }

  /// The 95 % interval of the median of twenty waits of 1 to 20 hours, so many in each conversation.
  private func waitInterval(inEach size: Int, _ clustering: Clustering) throws -> Cell {
    let answered = (0..<20).map { number -> Episode in
      var episode = ask("e-\(number)", .accept, at: Double(number))
      episode.responses[0].at = episode.ask.at.adding(hours: Double(number + 1))
      episode.conversation = ConversationID(rawValue: "c-\(number / size)")
      return episode
    }
    let findings = MonthlyFindings(input(answered, clustering), period: march).findings
    return try #require(findings.table("answer_time")?.rows.first)[2]
  }

  @Test("Where threads were weighed, the interval of a median was that of answers that do not depend on each other")
  func medians() throws {
    #expect(try waitInterval(inEach: 2, .none) == .hoursInterval(5, 15))
    #expect(try waitInterval(inEach: 1, .thread) == .hoursInterval(5, 15))
    #expect(try waitInterval(inEach: 2, .thread) == .hoursInterval(1, 16))
    // All of one conversation tell as much as one answer: too few for an interval.
    #expect(try waitInterval(inEach: 20, .thread) == .empty)
  }

  @Test("A filtered share forgot what its threads weigh")
  func filtered() {
    let ids = ["e-1", "e-2", "e-3"].map { EpisodeID(rawValue: $0) }
    let all = Evidence(numerator: [ids[0]], denominator: ids, designEffect: 2)
    let expected = Evidence(numerator: [ids[0]], denominator: [ids[0], ids[1]], designEffect: 2)
    #expect(all.filtered { $0 != ids[2] } == expected)
  }

  @Test("Twenty noes in one conversation are no reason for a verdict")
  func oneConversation() throws {
    let april = Period(monthOf: march.endDate, in: .utc)
    let noes = (0..<40).map { number -> Episode in
      var episode = ask(
        "e-\(number)", number < 20 ? .decline : .accept, at: Double(number) + (number < 20 ? 0 : 31 * 24))
      episode.conversation = ConversationID(rawValue: number < 20 ? "march" : "april")
      return episode
    }
    func verdict(_ clustering: Clustering) -> Cell? {
      ComparisonFindings(input(noes, clustering), before: march, now: april).judged.first?.rows.first?.last
    }
    #expect(verdict(.none) == .verdict(.higher))
    #expect(verdict(.thread) == .verdict(.tooFew) && verdict(.auto) == .verdict(.tooFew))
  }
}

private struct Mismatch: Error {}
