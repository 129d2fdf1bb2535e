import Messages
import Testing

@testable import Analysis

@Suite struct LabelChangesTests {
  private let old = [ask("e-same", .decline), ask("e-other", .decline, at: 1), ask("e-more", .decline, at: 2)]

  private var new: [Episode] {
    var mine = ask("e-mine", .accept, at: 3)
    mine.responses[0].provenance = .user
    return [
      old[0], ask("e-other", .accept, at: 1), ask("e-more", .decline, at: 2, labels: [label("REASON:TIME")]), mine,
      ask("e-found", .accept, at: 4), ask("e-elsewhen", .accept, at: 24 * 40),
    ]
  }

  private func rows(_ earlier: EarlierLabels?) throws -> [[Cell]] {
    var all = input(new)
    all.earlierLabels = earlier
    let table = ComparisonFindings(all, before: march.previous(in: .utc), now: march).findings.table("label_changes")
    return try #require(table).rows
  }

  @Test("Labels read otherwise than by the earlier rules are counted, with their episodes; other months are not")
  func counted() throws {
    let before = old + [ask("e-mine", .decline, at: 3), ask("e-elsewhen", .decline, at: 24 * 40)]
    let digests = Dictionary(uniqueKeysWithValues: before.map { ($0.id, LabelDigest($0)) })
    let rows = try rows(EarlierLabels(rules: "2", episodes: digests))
    let expected: [(String, [String])] = [
      ("changed", ["e-other", "e-more", "e-mine"]), ("decision_changed", ["e-other", "e-mine"]),
      ("changed_by_you", ["e-mine"]), ("new_since", ["e-found"]),
    ]
    #expect(
      rows == expected.map { [.text($0.0), .count($0.1.map(EpisodeID.init(rawValue:))), .text("2")] })
  }

  @Test("Without an earlier report there is nothing to say")
  func none() throws { #expect(try rows(nil) == []) }
}
