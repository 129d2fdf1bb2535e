import Foundation
import Testing

/// A sheet goes out, comes back, and stands in the report.
@Suite struct AuditCommandTests {
  private func run(_ tool: Tool, _ arguments: String...) throws -> Tool.Run {
    try tool.run(arguments + SampleArchive.clock)
  }

  @Test func `A sheet that is filled in is counted, corrects, and is not asked again`() throws {
    let tool = try SampleArchive.copy()
    let (sheet, filled) = (tool.folder + "/sheet.txt", tool.folder + "/filled.txt")
    #expect(try run(tool, "audit", "--sample", "20", "--write", sheet).output == "\(sheet): 20 cases\n")
    #expect(try FileManager.default.attributesOfItem(atPath: sheet)[.posixPermissions] as? Int == 0o600)
    let text = try String(contentsOfFile: sheet, encoding: .utf8)
    let again = tool.folder + "/again.txt"
    _ = try run(tool, "audit", "--sample", "20", "--write", again)
    #expect(try String(contentsOfFile: again, encoding: .utf8) == text)

    // The first ask that was found is none; all else is right.
    let cases = text.components(separatedBy: "\ncase ")
    let first = try #require(cases.firstIndex { $0.contains("said: ask") })
    let answered = cases.enumerated().map { index, one in
      one.replacingOccurrences(of: "\nis:\n", with: index == first ? "\nis: x\n" : "\nis: ok\n")
    }
    try Data(answered.joined(separator: "\ncase ").utf8).write(to: URL(filePath: filled))
    let taken = try run(tool, "audit", "--sample", "20", "--read", filled)
    #expect(taken.code == 0, "\(taken.notes)")
    #expect(taken.output.hasPrefix("audited 20 of 20 (all, rules "))

    let gone = String(cases[first].prefix(12))
    #expect(try run(tool, "show", gone).notes.contains("left out at your word"))
    _ = try run(tool, "audit", "--sample", "20", "--write", again)
    #expect(try String(contentsOfFile: again, encoding: .utf8).contains("\ncase ") == false)
    let report = try run(tool, "report", "--month", "2026-03", "--out", tool.folder + "/out").output
    let page = try String(
      contentsOfFile: #require(report.split(separator: "\n").first.map(String.init)), encoding: .utf8)
    #expect(page.contains("### Your audit"))
    #expect(page.contains("20 of 20 cases judged, drawn from all"))
    #expect(page.contains("1 called no ask"))
  }

  @Test func `A sheet with a wrong line is refused as a whole`() throws {
    let tool = try SampleArchive.copy()
    let sheet = tool.folder + "/sheet.txt"
    _ = try run(tool, "audit", "--write", sheet)
    let text = try String(contentsOfFile: sheet, encoding: .utf8)
    var parts = text.components(separatedBy: "\nis:\n")
    parts[1] = parts[1] + "\nis: perhaps"
    let filled = try tool.file("filled.txt", parts.joined(separator: "\nis: ok\n"))
    let refused = try run(tool, "audit", "--read", filled)
    #expect(refused.code == 1)
    #expect(refused.notes.contains("'perhaps' is no label"))
    #expect(try tool("journal").output == "")
  }

  @Test func `Without an audit the report says that nothing is known`() throws {
    let tool = try SampleArchive.copy()
    let report = try run(tool, "report", "--month", "2026-03", "--out", tool.folder + "/out").output
    let page = try String(
      contentsOfFile: #require(report.split(separator: "\n").first.map(String.init)), encoding: .utf8)
    #expect(page.contains("No sample has been checked by you"))
    #expect(try run(tool, "audit", "--result").output == "nothing audited yet\n")
  }
}
