import Foundation
import Testing

/// What the product says about the samples, as committed in reports/.
///
/// Set PUSHBACK_RECORD=1 to write reports/ anew; that run fails, so that nobody passes by recording.
@Suite struct SampleReportTests {
  @Test func `The monthly report is the committed one`() throws {
    try check("2026-03") { out in ["report", "--month", "2026-03", "--out", out] }
  }

  @Test func `The comparison is the committed one`() throws {
    try check("2025-Q4_2026-Q1") { out in
      ["compare", "2025-10..2025-12", "2026-01..2026-03", "--out", out]
    }
  }

  private func check(_ name: String, _ arguments: (String) -> [String]) throws {
    let tool = try SampleArchive.tool.get()
    let isRecording = ProcessInfo.processInfo.environment["PUSHBACK_RECORD"] == "1"
    let out = isRecording ? "reports" : tool.folder + "/reports"
    let run = try tool.run(arguments(out) + SampleArchive.clock)
    #expect(run.code == 0, "\(run.notes)")
    if isRecording { Issue.record("recorded reports/\(name); run again without PUSHBACK_RECORD") }
    let written = run.output.split(separator: "\n").map(String.init)
    #expect(written.contains(out + "/" + name + "/report.md"))
    for path in written { try compare(path, with: Tool.top + "/reports" + path.dropFirst(out.count)) }
  }

  private func compare(_ path: String, with committed: String) throws {
    let new = try lines(path.hasPrefix("/") ? path : Tool.top + "/" + path)
    let old = (try? lines(committed)) ?? []
    let difference = zip(new, old).enumerated().first { $1.0 != $1.1 }
    let isSame = new == old
    #expect(
      isSame,
      """
      \(path) differs from \(committed) at line \(difference.map { "\($0.offset + 1)" } ?? "\(min(new.count, old.count))")
      new: \(difference?.element.0 ?? "")
      old: \(difference?.element.1 ?? "")
      """)
  }

  private func lines(_ path: String) throws -> [Substring] {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `Reports are readable by their owner alone`() throws {
    let tool = try SampleArchive.tool.get()
    let out = tool.folder + "/private"
    let run = try tool.run(["report", "--month", "2026-03", "--out", out] + SampleArchive.clock)
    for path in run.output.split(separator: "\n") {
      let attributes = try FileManager.default.attributesOfItem(atPath: String(path))
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(path)")
    }
    #expect(!run.output.isEmpty)
  }
}
