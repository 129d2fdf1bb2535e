import Messages
import Testing

@testable import Analysis

@Suite struct FindingsPropertyTests {
  private let episodes = randomEpisodes(200, seed: 7)

  private func tables(_ episodes: [Episode]) -> [Table] {
    let before = march.previous(in: .utc)
    return MonthlyFindings(input(episodes), period: march).findings.tables
      + ComparisonFindings(input(episodes), before: before, now: march).findings.tables
  }

  @Test("Doubling an export or shuffling it changes nothing")
  func doubledAndShuffled() {
    var random = SeededNumbers(seed: 3)
    let expected = tables(episodes)
    #expect(tables(episodes + episodes) == expected)
    #expect(tables(episodes.shuffled(using: &random)) == expected)
  }

  @Test("Renaming people changes no number")
  func renamed() {
    let renamed = episodes.map { episode in
      var copy = episode
      // The new ids sort the same way, as rows of equal weight go by id.
      copy.counterpart = PersonID(rawValue: "z" + episode.counterpart.rawValue)
      copy.requester = episode.requester == .owner ? .owner : copy.counterpart
      return copy
    }
    #expect(tables(renamed).map(\.withoutPeople) == tables(episodes).map(\.withoutPeople))
  }

  @Test("Everything that counts is in its denominator, and every interval holds its share")
  func ratesAreSound() throws {
    for table in tables(episodes) {
      for row in table.rows {
        for (cell, next) in zip(row, row.dropFirst()) {
          guard case .rate(let evidence) = cell else { continue }
          let denominator = Set(evidence.denominator)
          try #require(denominator.count == evidence.n && Set(evidence.numerator).count == evidence.x)
          try #require(evidence.numerator.allSatisfy(denominator.contains))
          guard case .interval(let interval) = next, let share = evidence.share else { continue }
          try #require(interval.low <= share && share <= interval.high && evidence.n >= 5)
        }
      }
    }
  }

  @Test("A list prints exactly the numerator and denominator of a cell")
  func oneWayToNumbers() throws {
    let all = input(episodes)
    let table = MonthlyFindings(all, period: march).metricValues
    for row in table.rows {
      guard case .metric(let id) = row[0], case .text(let from) = row[1], case .text(let to) = row[2] else { continue }
      let period = try Period(parsing: "\(from)..\(to)", now: may.now, in: .utc)
      let filter = EpisodeFilter(counterpart: row[4].person)
      #expect(try row[5] == .rate(all.evidence(metric: id, period: period, filter: filter, part: row[9].part)))
    }
    #expect(table.rows.count > 100)
  }

  @Test("Nothing to tell of an empty archive, and no crash")
  func empty() {
    for cell in tables([]).flatMap({ $0.rows.joined() }) {
      if case .rate(let evidence) = cell { #expect(evidence == Evidence()) }
      if case .verdict(let verdict) = cell { #expect(verdict == .tooFew) }
    }
  }
}

extension Table {
  fileprivate var withoutPeople: [[Cell]] {
    rows.map { $0.map { $0.person == nil && $0.part?.contains("person-") != true ? $0 : .empty } }
  }
}

extension Cell {
  fileprivate var part: String? { if case .text(let name) = self { name } else { nil } }
}
