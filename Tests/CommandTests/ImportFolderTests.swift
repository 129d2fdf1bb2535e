import Foundation
import Testing

/// Folders and archives as people have them, through the command.
@Suite struct ImportFolderTests {
  private static func mail(_ id: Int) -> String {
    """
    From: Ana <ana@x.example>
    To: me@x.example
    Subject: Chairs
    Date: Mon, 2 Mar 2026 09:00:00 +0100
    Message-ID: <\(id)@x.example>

    Could you bring six chairs on Friday?

    """
  }

  private func write(_ tool: Tool, _ files: [(String, String)]) throws -> String {
    let top = tool.folder + "/mail"
    for (name, text) in files {
      let url = URL(filePath: top).appending(path: name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: false, encoding: .utf8)
    }
    return top
  }

  @Test func `A Maildir is one line of the account, and its messages keep the paths of their files`() throws {
    let tool = try Tool()
    let top = try write(
      tool,
      (1...5).map { ("cur/103547833\($0).\($0).host:2,S", Self.mail($0)) }
        + [("cur/1035478340.6.host:2,ST", Self.mail(6)), ("new/1035478341.7.host", Self.mail(7))]
        + [(".Sent/cur/1035478342.8.host:2,S", Self.mail(8)), ("maildirfolder", ""), ("dovecot-uidlist", "3\n")])
    let run = try tool("import", top, "--me", "me@x.example")
    #expect(
      run.output == """
        \(top)/.Sent (maildir): read 1 = imported 1 (1 message, 0 calls) + duplicate 0 + excluded 0 + unreadable 0
        \(top) (maildir): read 7 = imported 6 (6 messages, 0 calls) + duplicate 0 + excluded 1 (deleted 1) + unreadable 0
        total: read 8 = imported 7 (7 messages, 0 calls) + duplicate 0 + excluded 1 (deleted 1) + unreadable 0

        """)
    #expect(!run.notes.contains("passed over"))
    #expect(run.code == 0)
    #expect(try tool("export", "messages").output.contains("new/1035478341.7.host"))
  }

  @Test(arguments: [
    ["cur/1035478331.1.host:2,S", "cur/1035478332.2.host:2,S", "new/1035478333.3.host"], ["in/1", "in/2", "in/3"],
    ["a/1.eml", "a/2.eml", "a/3.eml"],
  ])
  func `Of a folder only new and changed files are read again`(names: [String]) throws {
    let tool = try Tool()
    let top = try write(tool, [(names[0], Self.mail(1)), (names[1], Self.mail(2))])
    let first = try tool("import", top, "--me", "me@x.example")
    #expect(first.output.contains("read 2 = imported 2"))
    #expect(try tool("import", top).output.hasSuffix("unchanged; 2 read before\n"))
    _ = try write(tool, [(names[2], Self.mail(3))])
    let second = try tool("import", top).output
    #expect(second.contains("read 1 = imported 1 (1 message, 0 calls)"))
    #expect(second.hasSuffix("unreadable 0; 2 read before\n"))
    _ = try write(tool, [(names[0], Self.mail(1) + "And the table?\n")])
    #expect(try tool("import", top).output.contains("read 1 = imported 0 (0 messages, 0 calls) + duplicate 1"))
    #expect(
      try tool("import", top, "--lists").output.contains("read 3 = imported 0 (0 messages, 0 calls) + duplicate 3"))
  }

  @Test func `A file of a folder that could not be read is read again`() throws {
    let tool = try Tool()
    let top = try write(tool, [("Box.mbox/Messages/1.emlx", "no length\n"), ("Box.mbox/Messages/2.emlx", Self.emlx)])
    #expect(try tool("import", top).code == 2)
    let again = try tool("import", top)
    #expect(
      again.output.contains("read 1 = imported 0 (0 messages, 0 calls) + duplicate 0 + excluded 0 + unreadable 1"))
    #expect(again.output.hasSuffix("; 1 read before\n") && again.code == 2)
  }

  private static let emlx = "\(mail(2).utf8.count)\n\(mail(2))<?xml version=\"1.0\"?><plist/>\n"

  @Test func `A folder of single messages is one line, and files of no kind are counted`() throws {
    let tool = try Tool()
    let top = try write(
      tool, [("a/1.eml", Self.mail(1)), ("a/two.eml", Self.mail(2)), ("a/notes.txt", "Dear diary\n")])
    let run = try tool("import", top, "--me", "me@x.example")
    #expect(run.output.hasPrefix("\(top)/a (eml): read 2 = imported 2"))
    #expect(run.notes.contains("passed over: 1 files of no known format"))
  }

  @Test func `Archives that are not read are named with what to do`() throws {
    let tool = try Tool()
    let top = try write(tool, [("a.eml", Self.mail(1)), ("old.tbz", "BZh91AY&SY"), ("list.log", Self.listserv)])
    let notes = try tool("import", top).notes
    #expect(notes.contains("passed over: \(top)/old.tbz: packed with bzip2; unpack it first"))
    #expect(notes.contains("list.log: a log of LISTSERV, which is no mbox; ask the list for an mbox"))
    let named = try tool("import", top + "/list.log")
    #expect(named.code == 1 && named.notes.contains("list.log: a log of LISTSERV"))
  }

  private static let listserv = String(repeating: "=", count: 73) + "\nDate:         Mon, 2 Mar 2026 09:00:00\n"

  @Test func `An archive that is cut off is unreadable and exits with 2`() throws {
    let tool = try Tool()
    let path = try tool.file("t.zip", "PK\u{3}\u{4}" + String(repeating: "x", count: 100))
    let run = try tool("import", path)
    #expect(run.output.contains("t.zip (archive): read 1 = imported 0"))
    #expect(run.notes.contains("its directory is not there; download it again"))
    #expect(run.code == 2)
  }

  @Test(arguments: [("t.zip", zip, 100), ("mail.mbox", Data(mail(1).utf8), 0)])
  func `A file downloaded again stayed unreadable in the status`(name: String, whole: Data, cut: Int) throws {
    let tool = try Tool()
    let path = try tool.file(name, whole.prefix(cut))
    #expect(try tool("import", path).code == 2)
    #expect(try tool("status").output.contains("read 1 = imported 0 + duplicate 0 + excluded 0 + unreadable 1\n"))
    _ = try tool.file(name, whole)
    let again = try tool("import", path)
    #expect(again.code == 0, "\(again.notes)")
    #expect(try tool("status").output.contains("read 1 = imported 1 + duplicate 0 + excluded 0 + unreadable 0\n"))
  }

  /// One mail, `m.eml`, packed.
  private static let zip =
    Data(
      base64Encoded: "UEsDBBQAAAAIAABIYlyaKZtwYAAAAHIAAAAFAAAAbS5lbWxzK8rPtVJwzEtUsEnMS3So0EutSMwtyEm14wrJt1LITUWIcLkk"
        + "lqRaKfjm5+koGCn4JhYpGBkYmSkYWFoZGACRgraBoYEBl29qcXFieqqup4uVgo0hsnlcHqk5Ofl6XABQSwECFAMUAAAACAAA"
        + "SGJcmimbcGAAAAByAAAABQAAAAAAAAAAAAAAgAEAAAAAbS5lbWxQSwUGAAAAAAEAAQAzAAAAgwAAAAAA") ?? Data()

  @Test func `A folder named by a link was said to be empty`() throws {
    let tool = try Tool()
    let top = try write(tool, [("a/1.eml", Self.mail(1)), ("a/2.eml", Self.mail(2))])
    let link = tool.folder + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: top)
    let run = try tool("import", link, "--me", "me@x.example")
    #expect(run.code == 0, "\(run.notes)")
    #expect(run.output.hasPrefix("\(link)/a (eml): read 2 = imported 2"))
  }

  @Test(.enabled(if: getuid() != 0, "root may open everything"))
  func `A closed subfolder was passed over in silence, a closed file ended the import`() throws {
    let tool = try Tool()
    let top = try write(
      tool, [("open.eml", Self.mail(1)), ("closed.eml", Self.mail(2)), ("closed/3.eml", Self.mail(3))])
    let closed = [top + "/closed", top + "/closed.eml"]
    for path in closed { chmod(path, 0) }
    // Or the folder of the test could not be taken away.
    defer { for path in closed { chmod(path, 0o700) } }
    let run = try tool("import", top, "--me", "me@x.example")
    #expect(run.code == 2)
    #expect(run.output.contains("total: read 3 = imported 1 (1 message, 0 calls) + duplicate 0 + excluded 0 + "))
    #expect(run.output.hasSuffix("unreadable 2\n"))
    for path in closed { #expect(run.notes.contains("\(path)@0: it cannot be opened; check its permissions")) }
  }
}
