import Glibc
import Messages
import Testing

@testable import Readers

@Suite struct MessageFolderTests {
  private static let mail = "From: Ana <ana@x.example>\nTo: me@x.example\nSubject: s\n\nCould you call?\n"

  private func records(
    _ names: [String], _ kind: MessageFolder.Kind, text: String = Self.mail, path: String = "M"
  ) throws -> [ArchiveRecord] {
    let sources = names.map { name in
      ByteSource(bytes: Array(text.utf8), as: "\(path)/cur/\(name)", modified: Instant(seconds: 77))
    }
    let reader = MessageFolder(path: path, kind: kind, messages: sources).reader(ReadingOptions())
    var records: [ArchiveRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  private func exclusions(_ names: String..., kind: MessageFolder.Kind, path: String = "M") throws -> [ExclusionReason?]
  {
    try records(names, kind, path: path).map(\.exclusion)
  }

  @Test func `Each file is a message, at its own place, with the time of its delivery`() throws {
    let messages = try records(["1035478339.2.host:2,S", "x:2,"], .maildir).compactMap(\.message)
    #expect(
      messages.map(\.source) == [
        SourcePosition(path: "M/cur/1035478339.2.host:2,S", offset: 0, length: Self.mail.utf8.count),
        SourcePosition(path: "M/cur/x:2,", offset: 0, length: Self.mail.utf8.count),
      ])
    #expect(messages.map(\.sent.instant) == [Instant(seconds: 1_035_478_339), Instant(seconds: 77)])
    #expect(messages.map(\.sent.origin) == [.file, .file])
  }

  @Test func `Flags in the name say what was deleted or never sent`() throws {
    #expect(
      try exclusions("a:2,", "a:2,RS", "a:2,ST", "a:2,D", "a:2,DT", "a!2,T", "a;2,T", "a:1,T", kind: .maildir)
        == [nil, nil, .deleted, .unsent, .deleted, .deleted, .deleted, nil])
    #expect(try exclusions("1", ",2", "#3", kind: .mh) == [nil, .deleted, .deleted])
  }

  @Test(arguments: [".Drafts", ".INBOX.Drafts", "V/Entwürfe.mbox"])
  func `A folder of drafts holds what was never sent`(path: String) throws {
    #expect(try exclusions("a", kind: .maildir, path: path) == [.unsent])
  }

  @Test(arguments: [(".Junk", ExclusionReason.bulk), (".INBOX.Junk E-mail", .bulk), ("V/Outbox.mbox", .unsent)])
  func `A folder of junk came in as mail between people, and so did the outbox`(
    path: String, reason: ExclusionReason
  ) throws {
    #expect(try exclusions("a", kind: .maildir, path: path) == [reason])
  }

  @Test func `A message keeps its From lines, and may have one of an mbox before it`() throws {
    let text =
      "From ana@x.example Mon Mar  2 09:00:00 2026\n\(Self.mail)\nFrom b@x.example Mon Mar  2 09:00:00 2026\nA: b\n"
    let messages = try records(["1"], .mh, text: text).compactMap(\.message)
    #expect(messages.count == 1)
    #expect(messages.first?.body.contains("From b@x.example") == true)
    #expect(messages.first?.sent.origin == .envelope)
  }

  @Test func `Sizes that an archive makes up do not add up to a trap`() throws {
    let members = (1...3).map { number in ZipMember("\(number)", Self.mail).with { $0.size = (1 << 62) - 1 } }
    let file = ScratchFile(Packed.zip(members, isZip64: true))
    let archive = try ByteSource(file: file.path, as: "M.zip")
    let contents = try #require(try archive.contents(head: archive.bytes(count: 100)))
    let folder = MessageFolder(path: "M.zip!", kind: .mh, messages: contents.sources)
    #expect(contents.sources.count == 3 && folder.size == 3 * InflationLimits().size)
    let reader = folder.reader(ReadingOptions())
    var records: [ArchiveRecord] = []
    while let record = try reader.next() { records.append(record) }
    #expect(records.compactMap { $0.message?.body } == ["Could you call?", "Could you call?", "Could you call?"])
    withExtendedLifetime(file) {}
  }

  @Test func `A file that is gone costs one message`() throws {
    let file = ScratchFile(Self.mail)
    let other = ScratchFile(Self.mail)
    let sources = try [ByteSource(file: file.path), ByteSource(file: other.path)]
    let reader = MessageFolder(path: "M", kind: .maildir, messages: sources).reader(ReadingOptions())
    #expect(try reader.next()?.message != nil)
    unlink(other.path)
    guard case .unreadable(let fault) = try reader.next() else { return #expect(Bool(false)) }
    #expect(fault.code == "no-file" && fault.path == other.path)
    #expect(try reader.next() == nil)
  }
}
