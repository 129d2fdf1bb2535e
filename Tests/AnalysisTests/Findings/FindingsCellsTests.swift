import Messages
import Testing

@testable import Analysis

@Suite struct FindingsCellsTests {
  private let april = Period(monthOf: march.endDate, in: .utc)
  private let all = input(
    randomEpisodes(150, seed: 11)
      + randomEpisodes(150, seed: 12).map { $0.named("b-\($0.id.rawValue)").moved(hours: 744) })

  @Test("Every cell that counts episodes opens to exactly these, by table, row and column")
  func everyCell() throws {
    let monthly = MonthlyFindings(all, period: april).findings
    let comparison = ComparisonFindings(all, before: march, now: april).findings
    var opened = 0
    for findings in [monthly, comparison] {
      // The thousands of rows of all numbers are what `oneWayToNumbers` compares.
      for table in findings.tables where table.id != "metrics" {
        for (row, name) in zip(table.rows, table.rowNames) {
          for (column, cell) in zip(table.columns, row) where !cell.episodes.isEmpty && !cell.namesOneEpisode {
            let evidence = try findings.evidence(table: table.id, row: name, column: column.id)
            try #require(evidence == cell.shown, "\(table.id) \(name) \(column.id)")
            opened += 1
          }
        }
      }
    }
    #expect(opened > 150)
  }

  @Test("The second and third row of a person opened to the first: rows that begin alike go by number")
  func rowsThatBeginAlike() throws {
    let asks = [ask("e-1", .decline), ask("e-2", .accept, from: "ben")]
    let findings = MonthlyFindings(input(asks), period: march).findings
    let table = try #require(findings.table("media_by_person"))
    #expect(table.rowNames == ["1", "2", "3"])
    let noes = try findings.evidence(table: table.id, row: table.rowNames[2], column: "mail")
    #expect(noes.numerator.map(\.rawValue) == ["e-1"])
    #expect(refusal(findings, "media_by_person", "others").contains("no row 'others'; choose among 1, 2, 3"))
  }

  @Test("Every rate of a metric in a table is the one that a list of the metric gives")
  func metricsAgree() throws {
    let findings = ComparisonFindings(all, before: march, now: april).findings
    let rows = try #require(findings.table("verdicts")).rows
    for row in rows {
      guard case .metric(let id) = row[0] else { continue }
      #expect(row[1] == .rate(try all.evidence(metric: id, period: april)), "\(id)")
      #expect(row[3] == .rate(try all.evidence(metric: id, period: march)), "\(id)")
    }
    #expect(rows.count >= 15)
  }

  @Test("What does not exist is refused with the names there are")
  func unknown() {
    let findings = MonthlyFindings(all, period: april).findings
    #expect(refusal(findings, "tables", "a").contains("there is no table 'tables'; choose among in_short, "))
    #expect(refusal(findings, "by_effort", "HUGE").contains("no row 'HUGE'; choose among SMALL, NORMAL, LARGE"))
    #expect(refusal(findings, "by_effort", "LARGE", "effort").contains("choose among asked, share"))
    #expect(refusal(findings, "by_effort", "3", "asked") == "")
  }

  private func refusal(_ findings: Findings, _ table: String, _ row: String, _ column: String? = nil) -> String {
    do {
      _ = try findings.evidence(table: table, row: row, column: column)
      return ""
    } catch { return error.description }
  }
}

extension Episode {
  fileprivate func named(_ name: String) -> Episode {
    var copy = self
    copy.id = EpisodeID(rawValue: name)
    copy.conversation = ConversationID(rawValue: "c-\(name)")
    return copy
  }
}

extension Cell {
  /// A name rather than a number.
  fileprivate var namesOneEpisode: Bool { if case .episode = self { true } else { false } }

  /// What a reader takes it to count, and among what.
  fileprivate var shown: Evidence {
    switch self {
    case .rate(let evidence): evidence
    case .count(_, let ids): Evidence(numerator: ids, denominator: ids)
    default: Evidence()
    }
  }
}
