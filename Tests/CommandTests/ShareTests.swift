import Foundation
import Testing

/// What `--share` writes holds nothing of the archive that says who is who or what was said.
@Suite struct ShareTests {
  private static let clock = ["--zone", "Europe/Berlin", "--now", "2026-04-01"]

  /// Every file of both kinds of report, in every format; written once, for a report is written by one run at a time.
  private static let files = Result { try written() }

  private static func written() throws -> [(path: String, text: String)] {
    let tool = try SampleArchive.tool.get()
    let out = tool.folder + "/to-give-away"
    let formats = ["--share", "--format", "md,html,csv,json", "--out", out] + clock
    let runs = [
      try tool.run(["report", "--month", "2026-03"] + formats),
      try tool.run(["compare", "2025-10..2025-12", "2026-01..2026-03"] + formats),
    ]
    for run in runs { #expect(run.code == 0, "\(run.notes)") }
    return try runs.flatMap { $0.output.split(separator: "\n") }.map { path in
      (String(path.dropFirst(out.count)), try String(contentsOfFile: String(path), encoding: .utf8))
    }
  }

  /// Words and numbers in a row, in lower case: how a text is searched whatever its markup.
  private static func plain(_ text: String) -> String {
    " " + text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
  }

  private static func people() throws -> [String] {
    let lines = try String(contentsOfFile: Tool.top + "/samples/people.txt", encoding: .utf8).split(separator: "\n")
    return lines.filter { !$0.hasPrefix("#") }.flatMap { line -> [String] in
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      let values = parts.last?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } ?? []
      let domains = values.compactMap { $0.split(separator: "@").last.map(String.init) }
      let names = parts.first.map { $0 == "me" ? [] : [$0] + $0.split(separator: " ").map(String.init) } ?? []
      return names + values + domains
    }
  }

  /// Subjects of at least two words, and every quoted stretch of at least four.
  private static func words() throws -> [String] {
    let messages = try SampleArchive.objects(try SampleArchive.print("export", "messages"))
    let subjects = messages.compactMap { $0["subject"] as? String }.filter { $0.split(separator: " ").count >= 2 }
    let episodes = try SampleArchive.objects(try SampleArchive.print("export", "episodes"))
    let quotes = episodes.flatMap { episode -> [String] in
      let ask = (episode["ask"] as? [String: Any])?["sentence"] as? String
      let parts = ["responses", "qualities", "repeats"].flatMap { episode[$0] as? [[String: Any]] ?? [] }
      return ([ask] + parts.map { $0["text"] as? String }).compactMap(\.self)
    }
    return subjects + quotes.filter { $0.split(separator: " ").count >= 4 }
  }

  /// The definitions of all metrics, which may say by chance what somebody wrote.
  private static func definitions() throws -> String {
    let folder = Tool.top + "/Sources/Analysis/Metrics/"
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
    return plain(
      try names.sorted().map { try String(contentsOfFile: folder + $0, encoding: .utf8) }.joined(separator: "\n"))
  }

  @Test func `Nothing in it tells who is who, and nothing was said`() throws {
    let definitions = try Self.definitions()
    let quotes = try Self.words().map(Self.plain).filter { !definitions.contains($0) }
    let searched = Set((try Self.people() + ["mail.mbox", "sms.xml", "calls.xml"]).map(Self.plain) + quotes)
    try #require(searched.count > 400)
    let files = try Self.files.get()
    #expect(files.count >= 20)
    for (path, text) in files {
      let plain = Self.plain(text)
      let found = searched.filter { $0.count > 2 && plain.contains($0) }
      #expect(found.isEmpty, "\(path): \(found.sorted().prefix(5))")
    }
  }

  @Test func `No id of the archive is in it`() throws {
    let episodes = try SampleArchive.objects(try SampleArchive.print("export", "episodes"))
    let ids = episodes.flatMap { [$0["episode_id"] as? String, $0["counterpart_id"] as? String] }.compactMap(\.self)
    let keys = episodes.compactMap { ($0["ask"] as? [String: Any])?["message_key"] as? String }
    for (path, text) in try Self.files.get() {
      #expect(Set(ids + keys).filter { $0 != "me" && text.contains($0) }.isEmpty, "\(path)")
    }
  }

  @Test func `It lies in a folder of its own and says what it is`() throws {
    let files = try Self.files.get()
    #expect(files.allSatisfy { $0.path.hasPrefix("/2026-03-shared/") || $0.path.hasPrefix("/2025-Q4_2026-Q1-shared/") })
    let report = try #require(files.first { $0.path.hasSuffix("report.md") }).text
    #expect(report.contains("to share") && report.contains("Person A"))
    #expect(!files.contains { $0.path.hasSuffix("excluded.csv") })
  }

  @Test func `Roles are kept only with --roles, which goes with --share`() throws {
    let run = try SampleArchive.tool.get().run(["report", "--month", "2026-03", "--roles"] + Self.clock)
    #expect(run.code == 64 && run.notes.contains("--roles goes with --share"))
  }
}
