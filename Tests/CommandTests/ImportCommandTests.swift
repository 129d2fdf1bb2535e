import Foundation
import Testing

@Suite struct ImportCommandTests {
  private static let twoMails = """
    From ana@x.example Mon Mar  2 09:00:00 2026
    From: Ana <ana@x.example>
    To: me@x.example
    Subject: Chairs
    Date: Mon, 2 Mar 2026 09:00:00 +0100
    Message-ID: <a@x.example>

    Could you bring six chairs on Friday?

    From me@x.example Mon Mar  2 10:00:00 2026
    From: me@x.example
    To: Ana <ana@x.example>
    Subject: Re: Chairs
    Date: Mon, 2 Mar 2026 10:00:00 +0100
    Message-ID: <b@x.example>
    In-Reply-To: <a@x.example>

    Sure, I'll bring them.

    """

  @Test func `The account adds up, and a second import adds nothing`() throws {
    let tool = try Tool()
    let path = try tool.file("mail.mbox", Self.twoMails)
    let first = try tool("import", path, "--me", "me@x.example")
    #expect(
      first.output.hasSuffix("read 2 = imported 2 (2 messages, 0 calls) + duplicate 0 + excluded 0 + unreadable 0\n"))
    #expect(first.code == 0)
    let second = try tool("import", path)
    #expect(second.output == "\(path) (mbox): unchanged; 2 read before\n")
  }

  @Test func `The account of a report and of the status left out the copies`() throws {
    let tool = try Tool()
    let copies = (try tool.file("mail.mbox", Self.twoMails), try tool.file("copy.mbox", Self.twoMails))
    let run = try tool("import", copies.0, copies.1, "--me", "me@x.example")
    #expect(run.output.contains("total: read 4 = imported 2 (2 messages, 0 calls) + duplicate 2 "))
    #expect(try tool("status").output.contains("read 4 = imported 2 + duplicate 2 + excluded 0 + unreadable 0\n"))
    let out = tool.folder + "/out"
    try tool("report", "--month", "2026-03", "--now", "2026-04-01", "--format", "html", "--out", out)
    let text = try Data(contentsOf: URL(filePath: out + "/2026-03/manifest.json"))
    let manifest = try #require(JSONSerialization.jsonObject(with: text) as? [String: Any])
    let counts = try #require(manifest["counts"] as? [String: Any])
    #expect(["read", "imported", "duplicates"].map { counts[$0] as? Int } == [4, 2, 2])
    #expect(manifest["offline"] as? Bool == true)
  }

  @Test func `Of a message in two files both places are kept`() throws {
    let tool = try Tool()
    try tool("import", tool.file("mail.mbox", Self.twoMails))
    let run = try tool("import", tool.file("label.mbox", Self.twoMails + "\n" + Self.twoMails), "--me", "me@x.example")
    #expect(run.output.contains("read 4 = imported 0 (0 messages, 0 calls) + duplicate 4 "))
    let first = try #require(try SampleArchive.objects(tool("export", "messages").output).first)
    #expect((first["source_path"] as? String)?.hasSuffix("/mail.mbox") == true)
    let places = try #require(first["also_in"] as? [[String: Any]])
    #expect(places.map { $0["byte_offset"] as? Int } == [0, Self.twoMails.utf8.count + 1])
    #expect(places.allSatisfy { ($0["source_path"] as? String)?.hasSuffix("/label.mbox") == true })
    let listed = try tool("list", "--quiet").output
    let episode = try #require(listed.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("e-") })
    let shown = try tool("show", String(episode)).output
    #expect(shown.contains("/mail.mbox, byte 0, "))
    #expect(shown.contains("    also \(tool.folder)/label.mbox, byte 0\n"))
  }

  @Test func `The account is the same as JSON`() throws {
    let tool = try Tool()
    let run = try tool("import", tool.file("mail.mbox", Self.twoMails), "--json", "--quiet")
    let document = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let total = try #require(document["total"] as? [String: Any])
    #expect(total["read"] as? Int == 2)
    #expect(total["messages"] as? Int == 2)
    #expect(total["excluded"] as? [String: Int] == [:])
    #expect(run.notes == "")
  }

  @Test func `Addresses that may be yours are proposed until they are named`() throws {
    let tool = try Tool()
    let path = try tool.file("mail.mbox", Self.twoMails)
    let asked = try tool("import", path)
    #expect(asked.notes.contains("Whose archive is this?"))
    #expect(asked.notes.contains("pushback people me"))
    let told = try tool("import", path, "--me", "me@x.example", "--me", "ana@x.example")
    #expect(told.notes == "")
  }

  @Test func `An address in a command to type was read by the shell`() throws {
    let tool = try Tool()
    let mails = Self.twoMails.replacing("ana@x", with: "a$na@x").replacing("me@x", with: "m$e@x")
    let notes = try tool("import", tool.file("mail.mbox", mails)).notes
    #expect(notes.contains("`pushback people me 'a$na@x.example'`"))
  }

  @Test func `Times without a zone are read in the one that is named, and counted`() throws {
    let tool = try Tool()
    let path = try tool.file("chat.txt", "01.07.24, 12:00 - Kim: Can you come?\n01.07.24, 12:01 - Lee: Not today.\n")
    let asked = try tool("import", path)
    #expect(asked.notes.contains("2 times without a zone were read as UTC; name the zone of that time with --zone, "))
    #expect(asked.notes.contains("with --zone, and import into a new archive"))
    let berlin = try Tool()
    let told = try berlin("import", path, "--zone", "Europe/Berlin")
    #expect(told.notes.contains("2 times without a zone were read as local time"))
    #expect(try tool("export", "messages").output.contains("2024-07-01T12:00:00"))
    #expect(try berlin("export", "messages").output.contains("2024-07-01T10:00:00"))
    #expect(try tool("import", path, "--zone", "Nowhere/Land").code == 64)
  }

  @Test func `A chat imported again without its zone was taken in twice`() throws {
    let tool = try Tool()
    let path = try tool.file("chat.txt", "01.07.24, 12:00 - Kim: Can you come?\n01.07.24, 12:01 - Lee: Not today.\n")
    try tool("import", path, "--zone", "Europe/Berlin")
    let before = try tool("export", "messages").output
    #expect(before.split(separator: "\n").count == 2)
    #expect(try tool("import", path).output == "\(path) (whatsapp): unchanged; 2 read before\n")
    #expect(try tool("export", "messages").output == before)
  }

  @Test func `A missing file is named and nothing is imported`() throws {
    let tool = try Tool()
    let path = try tool.file("mail.mbox", Self.twoMails)
    let run = try tool("import", path, tool.folder + "/missing.mbox")
    #expect(run.code == 1)
    #expect(run.notes == "pushback: \(tool.folder)/missing.mbox: no such file or folder; check the spelling\n")
    #expect(!FileManager.default.fileExists(atPath: tool.archive))
  }

  @Test func `A PDF that calls itself an mbox is of no known format`() throws {
    let tool = try Tool()
    let path = try tool.file("letter.mbox", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")
    let run = try tool("import", path)
    #expect(run.code == 1)
    #expect(run.notes.hasPrefix("pushback: \(path): none of the known formats"))
  }

  @Test func `A folder without archives says so`() throws {
    let tool = try Tool()
    try FileManager.default.createDirectory(atPath: tool.folder + "/photos", withIntermediateDirectories: true)
    _ = try tool.file("photos/cat.jpg", "\u{FFFD}\u{FFFD} no mail here")
    let run = try tool("import", tool.folder + "/photos")
    #expect(run.code == 1)
    #expect(run.notes.contains("no archive in this folder (1 files looked at)"))
  }

  @Test func `An empty file is unreadable, with exit code 2, and the rest is imported`() throws {
    let tool = try Tool()
    let run = try tool("import", tool.file("mail.mbox", Self.twoMails), tool.file("empty.xml", ""))
    #expect(run.code == 2)
    #expect(run.output.contains("total: read 3 = imported 2 (2 messages, 0 calls)"))
    #expect(run.output.contains("unreadable 1\n"))
    #expect(run.notes.contains("empty.xml@0: the file is empty; export it again"))
  }

  @Test func `Strict undoes an import in which something cannot be read`() throws {
    let tool = try Tool()
    let run = try tool("import", tool.file("mail.mbox", Self.twoMails), tool.file("empty.xml", ""), "--strict")
    #expect(run.code == 1)
    #expect(try tool("status").output.contains("messages 0, calls 0"))
  }

  @Test func `A truncated XML keeps what is whole and exits with 2`() throws {
    let tool = try Tool()
    let whole = """
      <?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
      <smses count="2">
        <sms address="+4917604069010" date="1772442000000" type="1" body="Can you come by?" contact_name="Ana" />
        <sms address="+4917604069010" date="1772442060000" type="2" bo
      """
    let run = try tool("import", tool.file("sms.xml", whole))
    #expect(run.code == 2)
    #expect(run.output.contains("imported 1 (1 message, 0 calls)"))
    #expect(run.output.contains("unreadable 1\n"))
  }

  @Test func `An archive that cannot be written is a failure with a way out`() throws {
    let tool = try Tool()
    let run = try tool("import", tool.file("mail.mbox", Self.twoMails), "--archive", tool.folder + "/no/where/a.sqlite")
    #expect(run.code == 1)
    #expect(run.notes.contains("the archive cannot be written"))
    #expect(run.notes.contains("--archive"))
  }

  @Test func `A people file that is wrong stops the import before it begins`() throws {
    let tool = try Tool()
    let run = try tool(
      "import", tool.file("mail.mbox", Self.twoMails), "--people", tool.file("people.txt", "Ana ana@x.example"))
    #expect(run.code == 1)
    #expect(run.notes.contains("people.txt: line 1, column 1: no colon; write `name: address, address`"))
    #expect(!FileManager.default.fileExists(atPath: tool.archive))
  }

  @Test func `A people file without me made a stranger of the owner`() throws {
    let tool = try Tool()
    let path = try tool.file("mail.mbox", Self.twoMails)
    try tool("import", path, "--me", "me@x.example")
    let again = try tool("import", path, "--people", tool.file("people.txt", "Ana: ana@x.example\n"))
    #expect(again.code == 0, "\(again.notes)")
    #expect(try tool("people", "print").output == "me: me@x.example\nAna: ana@x.example\n")
  }

  @Test func `An unknown option is misuse`() throws {
    #expect(try Tool()("import", "x", "--frobnicate").code == 64)
    #expect(try Tool()("import").code == 64)
  }

  @Test func `Escapes in file names do not reach the terminal`() throws {
    let tool = try Tool()
    let run = try tool("import", tool.file("mail\u{1B}[31m.mbox", Self.twoMails))
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.notes.contains("\u{1B}"))
  }
}
