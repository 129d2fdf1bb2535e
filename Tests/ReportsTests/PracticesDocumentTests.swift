import Analysis
import Foundation
import Testing

/// Documentation/PRACTICES.md says of every metric what the metric says of itself.
@Suite struct PracticesDocumentTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Documentation/PRACTICES.md")
  private static let marks = ("<!-- metrics -->\n", "\n<!-- end of metrics -->")

  @Test func theDocumentHasEveryMetric() throws {
    var text = String(decoding: try Data(contentsOf: Self.file), as: UTF8.self)
    let start = try #require(text.range(of: Self.marks.0)).upperBound
    let end = try #require(text.range(of: Self.marks.1)).lowerBound
    let isSame = text[start..<end] == Self.table
    if ProcessInfo.processInfo.environment["PUSHBACK_RECORD"] == "1" {
      text.replaceSubrange(start..<end, with: Self.table)
      try Data(text.utf8).write(to: Self.file)
      Issue.record("recorded PRACTICES.md; run again without PUSHBACK_RECORD")
    }
    #expect(isSame, "the table of metrics is not the one in PRACTICES.md; record it with PUSHBACK_RECORD=1")
  }

  private static var table: String {
    let topics = Topic.allCases.map { topic in
      let rows = metrics.filter { $0.topic == topic }.map(row)
      let head = [
        "**\(topic.title)**", "", "| metric | practice | counted | among | beware |", "|---|---|---|---|---|",
      ]
      return (head + rows).joined(separator: "\n")
    }
    return topics.joined(separator: "\n\n")
  }

  private static func row(_ metric: any Metric.Type) -> String {
    let cells = [metric.numerator, metric.denominator, metric.caveats.joined(separator: " ")]
    let words = cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")
    return "| `\(metric.id)` | \(metric.practice) | \(words) |"
  }
}
