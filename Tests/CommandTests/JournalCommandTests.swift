import Foundation
import Testing

/// What the user says changes every list, report and export, and stays.
@Suite struct JournalCommandTests {
  private static let month = ["--month", "2026-01", "--quiet"]
  /// A no of January to Nadia Brenner, in a text message.
  private static let episode = "e-f3405feb75"

  private func lines(_ tool: Tool, _ arguments: String...) throws -> [String] {
    let run = try tool.run(arguments + SampleArchive.clock)
    #expect(run.code == 0, "\(run.notes)")
    return run.output.split(separator: "\n").map(String.init)
  }

  /// The numbers of "3 of 8".
  private func counts(_ tool: Tool) throws -> [Int] {
    let last = try lines(tool, "list", "--metric", "no_alternative", "--month", "2026-01").last ?? ""
    return last.split(separator: " ").compactMap { Int($0) }
  }

  private func exported(_ tool: Tool, _ id: String = Self.episode) throws -> String? {
    try lines(tool, "export", "episodes").first { $0.contains("\"\(id)\"") }
  }

  @Test func `A label changes the numbers, and stays when the archive is imported again and when it is lost`() throws {
    let tool = try SampleArchive.copy()
    let before = try counts(tool)
    #expect(try lines(tool, "label", "f3405", "yes") == ["label e-f3405feb75 yes"])
    #expect(try counts(tool)[1] == before[1] - 1)
    try tool("import", "samples", "--people", "samples/people.txt", "--quiet")
    #expect(try counts(tool)[1] == before[1] - 1)
    let journal = tool.archive + ".journal.txt"
    #expect(try FileManager.default.attributesOfItem(atPath: journal)[.posixPermissions] as? Int == 0o600)

    let other = try Tool()
    try other("import", "samples/sms.xml", "--people", "samples/people.txt", "--quiet")
    try FileManager.default.copyItem(atPath: journal, toPath: other.archive + ".journal.txt")
    #expect(try exported(other)?.contains(#""class":"ACCEPT""#) == true)
    #expect(try exported(other)?.contains(#""rule":"user""#) == true)

    #expect(try lines(tool, "unlabel", "f3405") == ["taken back: label e-f3405feb75 yes"])
    #expect(try counts(tool) == before)
  }

  @Test func `Qualities are the user's, and show says so`() throws {
    let tool = try SampleArchive.copy()
    #expect(try counts(tool)[0] == counts(tool)[0])
    let before = try counts(tool)[0]
    try lines(tool, "label", Self.episode, "-alternative", "-hurt", "+reason:capacity").forEach { _ in }
    #expect(try counts(tool)[0] == before + 1)
    let shown = try lines(tool, "show", Self.episode)
    #expect(shown.contains { $0.hasPrefix("reason: capacity") && $0.contains("  user  ") })
  }

  @Test func `A note is the medium of the decision`() throws {
    let tool = try SampleArchive.copy()
    try lines(tool, "note", Self.episode, "--medium", "face", "in the yard").forEach { _ in }
    #expect(try lines(tool, "list", "--medium", "face", "--month", "2026-01").contains { $0.hasPrefix(Self.episode) })
    #expect(try lines(tool, "show", Self.episode).contains { $0 == "your note: face to face: in the yard" })
  }

  @Test(arguments: ["mail", "chat", "sms"])
  func `A note of what an archive holds itself is refused, and nothing is kept`(medium: String) throws {
    let tool = try SampleArchive.copy()
    let run = try tool.run(["note", Self.episode, "--medium", medium] + SampleArchive.clock)
    #expect(run.code == 64)
    #expect(run.notes.contains("--medium \(medium): write call, video, face or letter"))
    #expect(!FileManager.default.fileExists(atPath: tool.archive + ".journal.txt"))
  }

  @Test func `Somebody of a chat whose name holds a blank goes off the record`() throws {
    let tool = try Tool()
    let chat = """
      02/03/2026, 09:41 - Ana Rahal: Can you lend me the ladder?
      02/03/2026, 09:42 - Max: No, sorry, it's broken.
      13/03/2026, 09:42 - Max: I've found the other one.

      """
    try tool("import", tool.file("WhatsApp Chat with Ana Rahal.txt", chat), "--me", "max", "--quiet")
    #expect(try lines(tool, "list").contains { $0.hasPrefix("e-") })
    #expect(try lines(tool, "ignore", "--with", "Ana Rahal") == ["ignore with:ana rahal"])
    #expect(try lines(tool, "list").contains { $0.hasPrefix("e-") } == false)
    #expect(try lines(tool, "journal", "check") == [])
  }

  @Test func `Whose number is off the record stays so once its country is known`() throws {
    let tool = try Tool()
    let texts = """
      <smses count="3">
      <sms type="1" date="1772445600000" address="0176 04069010" body="Can you send me the tide table?" />
      <sms type="1" date="1772452800000" address="0176 04069010" body="The lighthouse is closed on Mondays." />
      <sms type="2" date="1772449200000" address="0176 04069010" body="No, sorry, I have no time today." />
      </smses>
      """
    try tool("import", tool.file("sms.xml", texts), "--quiet")
    #expect(try lines(tool, "ignore", "--with", "017604069010") == ["ignore with:017604069010"])
    #expect(try tool("people", "country", "DE").code == 0)
    #expect(try lines(tool, "journal", "check") == [])
    #expect(try lines(tool, "list").contains { $0.hasPrefix("e-") } == false)
    #expect(try tool("grep", "lighthouse").output.isEmpty)
  }

  @Test func `What is off the record is nowhere`() throws {
    let tool = try SampleArchive.copy()
    let address = "nadia.brenner@parents-ostholm.example"
    let messages = try SampleArchive.objects(lines(tool, "export", "messages").joined(separator: "\n"))
    let hers = messages.filter { $0["sender"] as? String == address }.compactMap { $0["message_key"] as? String }
    let list = try lines(tool, "list", "--with", address)
    let ids = list.compactMap { $0.split(separator: " ").first }.filter { $0.hasPrefix("e-") }.map(String.init)
    #expect(hers.count > 5 && ids.count > 5)

    try lines(tool, "ignore", "--with", "Nadia Brenner").forEach { _ in }
    let out = tool.folder + "/out"
    let written = try lines(tool, "report", "--month", "2026-01", "--out", out)
    let printed =
      try ["messages", "episodes", "qualities"].flatMap { try lines(tool, "export", $0) } + lines(tool, "list")
      + lines(tool, "grep", "e", "--month", "2026-01")
      + written.map { try String(contentsOfFile: $0, encoding: .utf8) }
    let all = printed.joined(separator: "\n")
    #expect((hers + ids).filter { all.contains($0) } == [])
    #expect(all.contains("\(ids.count) off the record"))
    let shown = try tool("show", ids[0])
    #expect(shown.code == 1)
    #expect(shown.notes.contains("left out at your word"))
  }

  @Test func `An ask that nobody saw becomes an episode with its answer`() throws {
    let tool = try SampleArchive.copy()
    let sheet = tool.folder + "/sheet.txt"
    try lines(tool, "audit", "--write", sheet).forEach { _ in }
    let cases = try String(contentsOfFile: sheet, encoding: .utf8).split(separator: "\n")
    let place = try #require(cases.first { $0.hasPrefix("case ") && $0.contains(":") }).dropFirst(5)
    try lines(tool, "label", String(place), "ask", "effort:small").forEach { _ in }
    let added = try lines(tool, "export", "episodes").filter { $0.contains(#""rule":"user""#) }
    #expect(added.count == 1)
    #expect(added.first?.contains(String(place.prefix(16))) == true)
    #expect(added.first?.contains(#""effort":"SMALL""#) == true)
  }

  @Test func `Lines of the journal that say nothing are told by number, and not fatal`() throws {
    let tool = try SampleArchive.copy()
    let text = "# by hand\nlabel e-0000000000 no\nlable e-f3405feb75 no\n"
    try Data(text.utf8).write(to: URL(filePath: tool.archive + ".journal.txt"))
    let run = try tool.run(["list"] + SampleArchive.clock)
    #expect(run.code == 0)
    #expect(run.notes.contains("journal.txt:2: the archive holds nothing of what this line names"))
    #expect(run.notes.contains("journal.txt:3: 'lable' begins no entry"))
    #expect(try tool("journal", "check").code == 2)
  }

  @Test func `Undo takes back the last thing, or the one on a line`() throws {
    let tool = try SampleArchive.copy()
    try lines(tool, "label", Self.episode, "partly").forEach { _ in }
    try lines(tool, "ignore", "--from", "2026-01-01", "--to", "2026-01-31").forEach { _ in }
    #expect(try lines(tool, "list", "--month", "2026-01").count == 2)
    #expect(try tool("journal", "undo").output == "taken back: ignore from:2026-01-01 to:2026-01-31\n")
    #expect(try tool("journal").output == "3\tlabel e-f3405feb75 partly\n")
    #expect(try tool("journal", "undo", "3").code == 0)
    #expect(try tool("journal").output == "")
  }

  @Test(arguments: [["label", "e-", "no"], ["show", "e-"], ["label", "e-ffffffffff", "no"]])
  func `An id that is not unique or unknown is refused`(arguments: [String]) throws {
    #expect(try SampleArchive.tool.get().run(arguments + SampleArchive.clock).code == 1)
  }

  @Test func `A word that is no label is misuse, and nothing is kept`() throws {
    let tool = try SampleArchive.copy()
    #expect(try tool.run(["label", Self.episode, "maybe"] + SampleArchive.clock).code == 64)
    #expect(!FileManager.default.fileExists(atPath: tool.archive + ".journal.txt"))
  }
}
