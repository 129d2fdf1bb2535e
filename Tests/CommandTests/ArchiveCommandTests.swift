import Foundation
import Testing

/// `status`, `people`, `export` and `evaluate` on the samples.
@Suite struct ArchiveCommandTests {
  @Test func `The status adds up to what was imported`() throws {
    let status = try SampleArchive.tool.get()("status").output
    #expect(status.contains("samples/mail.mbox (mbox): 329 records\n"))
    #expect(status.contains("read 587 = imported 558 + duplicate 0 + excluded 29 + unreadable 0\n"))
    #expect(status.contains("messages 523, calls 35\n"))
    #expect(status.contains("left out 29\n"))
    let excluded = try SampleArchive.tool.get()("status", "--excluded").output.split(separator: "\n")
    #expect(excluded.count == 29)
    #expect(excluded.allSatisfy { $0.split(separator: "\t").count == 3 })
  }

  @Test func `People come out in the form in which they go in`() throws {
    let tool = try SampleArchive.tool.get()
    let printed = try tool("people", "print", "--all").output
    #expect(printed.hasPrefix("# Who is who in the samples. Nobody here is real.\nme: "))
    #expect(printed.contains("Lena: +4917604069020\n"))
    let other = try Tool()
    try other("import", "samples/sms.xml", "--quiet")
    let used = try other("people", "use", other.file("people.txt", printed))
    #expect(used.code == 0, "\(used.notes)")
    #expect(try other("people", "print").output == printed)
    #expect(try other("people", "print", "--all").output == printed)
  }

  @Test func `A people file with an address of two people names the line`() throws {
    let tool = try SampleArchive.tool.get()
    let file = try tool.file("people.txt", "Ana: ana@x.example\nBen: ana@x.example\n")
    let run = try tool("people", "use", file)
    #expect(run.code == 1)
    #expect(run.notes == "pushback: \(file): line 2, column 6: an address here is also given to Ana; keep one\n")
  }

  @Test func `Every export has as many rows in CSV as objects in NDJSON`() throws {
    for kind in ["messages", "episodes", "qualities", "metrics"] {
      let objects = try SampleArchive.objects(SampleArchive.print("export", kind, "--month", "2026-03"))
      let csv = try SampleArchive.print("export", kind, "--month", "2026-03", "--format", "csv")
      #expect(records(csv) == objects.count + 1, "\(kind)")
      #expect(objects.count > 10, "\(kind)")
    }
  }

  /// Records of RFC 4180: line ends outside quotes.
  private func records(_ csv: String) -> Int {
    var isQuoted = false
    return csv.unicodeScalars.reduce(0) { count, scalar in
      if scalar == "\"" { isQuoted.toggle() }
      return count + (scalar == "\n" && !isQuoted ? 1 : 0)
    }
  }

  @Test func `An export to a file is private and the same as to standard output`() throws {
    let tool = try SampleArchive.tool.get()
    let path = tool.folder + "/episodes.ndjson"
    #expect(try SampleArchive.print("export", "episodes", "--out", path) == "")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == SampleArchive.print("export", "episodes"))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }

  @Test func `A file with a name of one character crashed`() throws {
    let tool = try SampleArchive.copy()
    let usual = try tool.started(["status"])
    usual.waitUntilExit()
    // The same command, but in the folder itself, so that the name is all of the path.
    let process = Process()
    process.executableURL = usual.executableURL
    process.environment = usual.environment
    process.currentDirectoryURL = URL(filePath: tool.folder)
    process.arguments = ["export", "messages", "--out", "x"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    let path = tool.folder + "/x"
    #expect(try String(contentsOfFile: path, encoding: .utf8) == tool("export", "messages").output)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }

  @Test func `The labels agree with the expected ones about as well as the documents say`() throws {
    let families = "episode_quality_families"
    let floors = [
      ("asks", "ask_episodes", "ask", 0.8), ("responses", "first_decisions", "DECLINE", 0.7),
      ("qualities", families, "ALTERNATIVE", 0.55), ("qualities", families, "REASON", 0.55),
    ]
    for (kind, task, label, floor) in floors {
      #expect(try f1(kind, task, label) >= floor, "\(kind) \(label)")
    }
  }

  private func f1(_ kind: String, _ task: String, _ label: String) throws -> Double {
    let run = try SampleArchive.tool.get()("evaluate", kind, "samples/expected.jsonl", "--json")
    let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let tasks = try #require(report["pooled"] as? [[String: Any]])
    let scores = try #require(tasks.first { $0["task"] as? String == task }?["labels"] as? [[String: Any]])
    let score = try #require(scores.first { $0["label"] as? String == label }?["f1"] as? [String: Any])
    return try #require(score["value"] as? Double)
  }
}
