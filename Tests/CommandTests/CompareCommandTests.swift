import Foundation
import Testing

@Suite struct CompareCommandTests {
  private func compare(_ arguments: String...) throws -> Tool.Run {
    let tool = try SampleArchive.tool.get()
    return try tool.run(
      ["compare"] + arguments + ["--out", tool.folder + "/compared", "--format", "md"] + SampleArchive.clock)
  }

  private func report(_ run: Tool.Run) throws -> String {
    try #require(run.code == 0, "\(run.notes)")
    let path = try #require(run.output.split(separator: "\n").first { $0.hasSuffix("report.md") })
    return String(decoding: try Data(contentsOf: URL(filePath: String(path))), as: UTF8.self)
  }

  @Test(arguments: [
    (["last"], "# March 2026 against February 2026"),
    (["--rolling", "3"], "# January–March 2026 against October–December 2025"),
    (["--rolling", "2", "2026-02"], "# January–February 2026 against November–December 2025"),
    (["--year-over-year", "2026-Q1"], "# January–March 2026 against January–March 2025"),
    (["last-quarter"], "# January–March 2026 against October–December 2025"),
    (["2025-11", "2026-02"], "# February 2026 against November 2025"),
  ])
  func `Every way to name two periods`(arguments: [String], title: String) throws {
    let tool = try SampleArchive.tool.get()
    let run = try tool.run(
      ["compare"] + arguments + ["--out", tool.folder + "/named", "--format", "md"] + SampleArchive.clock)
    #expect(try report(run).hasPrefix(title))
  }

  @Test(arguments: [
    (["--rolling", "3"], "# Pushback report, January–March 2026"),
    (["--rolling", "2", "--month", "2026-02"], "# Pushback report, January–February 2026"),
    (["--period", "2025-Q4"], "# Pushback report, October–December 2025"),
    (["--period", "last-quarter"], "# Pushback report, January–March 2026"),
    (["--month", "last"], "# Pushback report, March 2026"),
  ])
  func `A report on every kind of period`(arguments: [String], title: String) throws {
    let tool = try SampleArchive.tool.get()
    let run = try tool.run(
      ["report"] + arguments + ["--out", tool.folder + "/periods", "--format", "md"] + SampleArchive.clock)
    #expect(try report(run).hasPrefix(title))
  }

  @Test func `Periods that overlap are refused by name`() throws {
    let run = try compare("2026-01..2026-03", "2026-03")
    #expect(run.code == 64)
    #expect(run.notes.contains("2026-Q1 and 2026-03 overlap (March 2026)"))
  }

  @Test func `No period, three periods and a rolling pair of two are misuse`() throws {
    for arguments in [
      [], ["2026-01", "2026-02", "2026-03"], ["--rolling", "3", "2026-01", "2026-02"], ["--rolling", "0"],
    ] {
      let run = try SampleArchive.tool.get().run(["compare"] + arguments)
      #expect(run.code == 64, "\(arguments)")
    }
  }

  @Test func `One person: the title and every list command say so, and another folder holds it`() throws {
    let run = try compare("2025-Q4", "2026-Q1", "--with", "Jonas Weil")
    #expect(run.output.contains("2025-Q4_2026-Q1_with-"))
    let text = try report(run)
    #expect(text.hasPrefix("# January–March 2026 against October–December 2025, with Jonas Weil\n"))
    let commands = text.matches(of: /`pushback list ([^`]*)`/).map(\.1)
    try #require(commands.count > 10)
    #expect(commands.allSatisfy { $0.contains(" --with ") })
  }

  @Test func `A group that nobody belongs to is refused`() throws {
    let run = try compare("2025-Q4", "2026-Q1", "--group", "choir")
    #expect(run.code == 64)
    #expect(run.notes.contains("--group choir: nobody belongs to it"))
  }

  @Test func `Weighing threads widens the intervals and is said`() throws {
    let text = try report(try compare("2025-Q4", "2026-Q1", "--cluster", "thread"))
    #expect(text.contains("a bootstrap over conversations"))
  }
}
