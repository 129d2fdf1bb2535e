import Foundation
import Testing

/// What lies in the folder of a report: the files of one run, for their owner alone.
@Suite struct ReportOutputTests {
  /// An archive of some mails, with four people.
  private func tool() throws -> Tool {
    let tool = try Tool()
    let mails = Correspondence().files(8)[0]
    let run = try tool("import", tool.file("mail.mbox", mails), "--me", Correspondence.me, "--quiet")
    try #require(run.code == 0, "\(run.notes)")
    return tool
  }

  /// Writes the report on January into `out` and answers what its folder holds.
  private func report(_ tool: Tool, into folder: String, _ options: String...) throws -> Set<String> {
    let period = ["--month", "2026-01", "--zone", "UTC", "--now", "2026-03-01", "--out", tool.folder + "/out"]
    let run = try tool.run(["report"] + period + options)
    try #require(run.code == 0, "\(run.notes)")
    return Set(try FileManager.default.subpathsOfDirectory(atPath: "\(tool.folder)/out/\(folder)"))
  }

  @Test func `The files of an earlier report about somebody else stayed beside those of the next`() throws {
    let tool = try tool()
    let first = try report(tool, into: "2026-01-part-shared", "--share", "--with", "Person 0")
    #expect(first.isSuperset(of: ["report.html", "report.md", "csv/episodes.csv", "datapackage.json"]))
    let next = try report(tool, into: "2026-01-part-shared", "--share", "--with", "Person 1", "--format", "html")
    #expect(next == ["report.html", "manifest.json"])
  }

  @Test func `Only what the earlier manifest names inside the folder is taken away`() throws {
    let tool = try tool()
    let folder = tool.folder + "/out/2026-01"
    for path in [folder, tool.folder + "/elsewhere"] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    let others = ["kept.txt", "out/kept.txt", "elsewhere/kept.txt", "out/2026-01/own.txt"]
    for name in others + ["out/2026-01/old.csv"] { _ = try tool.file(name, "mine") }
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/link", withDestinationPath: tool.folder + "/elsewhere")
    let paths = ["old.csv", "../kept.txt", "link/kept.txt", tool.folder + "/kept.txt", "link", "", "missing.csv"]
    let files = paths.map { "{\"path\":\"\($0)\"}" }.joined(separator: ",")
    _ = try tool.file("out/2026-01/manifest.json", "{\"pushback\":\"0.1.0\",\"files\":[\(files)]}")
    let left = try report(tool, into: "2026-01", "--format", "html")
    #expect(left.isSuperset(of: ["link", "own.txt", "report.html"]) && !left.contains("old.csv"))
    #expect(others.allSatisfy { FileManager.default.fileExists(atPath: "\(tool.folder)/\($0)") })
  }

  @Test func `Everybody could open the folder of a report`() throws {
    let tool = try tool()
    _ = try report(tool, into: "2026-01", "--format", "csv")
    for path in ["out", "out/2026-01", "out/2026-01/csv"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(tool.folder)/\(path)")
      #expect(attributes[.posixPermissions] as? Int == 0o700, "\(path)")
    }
  }

  @Test(arguments: ["", ","]) func `A report in no format took the place of one`(format: String) throws {
    let run = try SampleArchive.tool.get()("report", "--month", "2026-03", "--format", format)
    #expect(run.code == 64)
    #expect(run.notes.contains("--format: name one or more among md, html, csv, json"))
  }
}
