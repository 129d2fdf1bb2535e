import Messages
import Testing

@testable import Analysis

@Suite struct CorrectedRatesTests {
  private let noes = (0..<20).map { number in
    ask("e-\(number)", .decline, at: Double(number), labels: number < 12 ? [label("ALTERNATIVE:LATER")] : [])
  }

  private func rows(_ audit: AuditResult?) throws -> [[Cell]] {
    let all = AnalysisInput(episodes: noes, observation: may, audit: audit)
    return try #require(MonthlyFindings(all, period: march).findings.table("corrected_rates")).rows
  }

  private func audit(_ labels: [AuditedLabel]) -> AuditResult {
    AuditResult(period: "2026-03", rules: "1", drawn: 40, judged: 40, labels: labels)
  }

  @Test("Alternatives that were missed lower the share of noes without one")
  func corrected() throws {
    // All twelve that were said are right; of eight noes where none was said, two in eight have one: sensitivity
    // 12 / 14, specificity 1. The share without one, 8 of 20, has them swapped:
    // (0.4 + 12/14 - 1) / (1 + 12/14 - 1) = 0.3
    let said = AuditedLabel.Stratum(population: 12, judged: 12, holds: 12)
    let notSaid = AuditedLabel.Stratum(population: 8, judged: 8, holds: 2)
    let found = try rows(audit([AuditedLabel(name: "ALTERNATIVE", said: said, notSaid: notSaid)]))
    #expect(found.map(\.first) == [.metric(id: "no_alternative")])
    guard case .estimate(let estimate) = try #require(found.first)[2] else { throw Mismatch() }
    #expect(abs(estimate.value - 0.3) < 1e-9)
    #expect(estimate.interval.low < 0.3 && estimate.interval.high > 0.3)
  }

  @Test("Nothing is corrected without an audit, or by one that looked at one side only")
  func nothing() throws {
    #expect(try rows(nil) == [])
    let said = AuditedLabel.Stratum(population: 12, judged: 12, holds: 12)
    let unseen = AuditedLabel.Stratum(population: 8, judged: 0, holds: 0)
    #expect(try rows(audit([AuditedLabel(name: "ALTERNATIVE", said: said, notSaid: unseen)])) == [])
  }
}

private struct Mismatch: Error {}
