import Messages
import Testing

@testable import Readers

@Suite struct MailTreeTests {
  private static let mail = "From: Ana <ana@x.example>\nTo: me@x.example\nSubject: s\n\nCould you call?\n"

  /// What a tree of these files holds, all with the same mail unless something else is given.
  private func tree(_ files: [(name: String, text: String)]) throws -> MailTree {
    let bytes = Packed.zip(files.map { ZipMember($0.name, $0.text) })
    let file = ScratchFile(bytes)
    let contents = try #require(try ByteSource(file: file.path, as: "a.zip").contents(head: bytes))
    return try withExtendedLifetime(file) { try MailTree(contents.sources) }
  }

  private func tree(_ names: String...) throws -> MailTree { try tree(names.map { ($0, Self.mail) }) }

  private func lines(_ tree: MailTree) -> [String] {
    tree.folders.map { "\($0.kind.rawValue) \($0.path): \($0.messages.map(\.name).joined(separator: " "))" }
  }

  @Test func `A Maildir is one folder, its subfolders are others, and what is being delivered is no mail`() throws {
    let tree = try tree(
      "M/cur/1035478339.27041_118.host:2,S", "M/new/1035478340.1.host", "M/tmp/1035478341.1.host",
      "M/.Sent/cur/1035478342.1.host:2,S", "M/maildirfolder", "M/dovecot.index")
    #expect(
      lines(tree) == [
        "maildir a.zip!M/.Sent: 1035478342.1.host:2,S",
        "maildir a.zip!M: 1035478339.27041_118.host:2,S 1035478340.1.host",
      ])
    #expect(tree.others.isEmpty)
  }

  @Test func `Folders that are only called like those of a Maildir are none`() throws {
    #expect(lines(try tree("photos/new/cat.jpg", "src/cur/a.c")) == [])
  }

  @Test func `A folder of numbers is MH only when there is mail in it`() throws {
    #expect(lines(try tree("inbox/1", "inbox/2", "inbox/,3", "inbox/.mh_sequences")) == ["mh a.zip!inbox: ,3 1 2"])
    let other = try tree([("data/1", "0.5 0.7\n"), ("data/2", "0.1\n")])
    #expect(lines(other) == [] && other.others.count == 2)
  }

  @Test func `The folders inside a mailbox of Apple Mail are one`() throws {
    let tree = try tree(
      "V10/A/INBOX.mbox/B/Data/1/Messages/1.emlx", "V10/A/INBOX.mbox/B/Data/Messages/2.partial.emlx",
      "V10/A/INBOX.mbox/Info.plist", "V10/A/Work.mbox/mbox", "V10/A/Work.mbox/table_of_contents")
    #expect(lines(tree) == ["emlx a.zip!V10/A/INBOX.mbox: 1.emlx 2.partial.emlx"])
    #expect(tree.others.map(\.name) == ["mbox"])
  }

  @Test func `The indexes of Thunderbird and its empty folders are passed over in silence`() throws {
    let tree = try tree([
      ("Inbox", Self.mail), ("Inbox.msf", "x"), ("Inbox.sbd/Work", Self.mail), ("Inbox.sbd/Work.msf", "x"),
      ("Templates", ""), ("Templates.msf", "x"), ("other", ""),
    ])
    #expect(tree.others.map(\.place) == ["a/Inbox", "a/Inbox.sbd/Work", "a/other"])
  }
}
