import Messages
import Testing

@testable import Readers

/// Formats whose files lie in an archive.
@Suite struct CompressedFormatTests {
  /// The records of every member of a format, those of damage included.
  private func records(_ bytes: [UInt8], _ format: any Format.Type) throws -> [ArchiveRecord] {
    let file = ScratchFile(bytes)
    let archive = try ByteSource(file: file.path, as: "export.zip")
    let contents = try #require(try archive.contents(head: bytes))
    var records: [ArchiveRecord] = []
    for source in contents.sources where format.recognises(try source.bytes(count: 65536), at: source.place) {
      let reader = try source.reader(format, ReadingOptions())
      while let record = try reader.next() { records.append(record) }
    }
    return records
  }

  @Test func `An export of Slack is read as it was downloaded, with its lists of people`() throws {
    let names = ["users.json", "channels.json", "dms.json", "general/2024-03-01.json"]
    let members = try names.map { ZipMember($0, try fixture("slack/\($0)")) }
    let messages = try records(Packed.zip(members), SlackFormat.self).compactMap(\.message)
    #expect(messages.map(\.sender.value).contains("lee@post.example"))
    #expect(messages.first?.source.path == "export.zip!general/2024-03-01.json")
  }

  @Test func `The name of an archive says with whom a chat of WhatsApp is`() throws {
    let file = ScratchFile(
      Packed.zip([ZipMember("_chat.txt", "[01.02.19, 10:00:00] Kim Example: a\n[01.02.19, 10:00:01] Lee: b\n")]))
    let archive = try ByteSource(file: file.path, as: "x/WhatsApp Chat - Kim Example.zip")
    let source = try #require(try archive.contents(head: archive.bytes(count: 100))?.sources.first)
    let reading = try ChatReading(source.reader(WhatsAppFormat.self, ReadingOptions()))
    #expect(reading.messages.map(\.sender.value) == ["kim example", "me"])
  }

  @Test func `A damaged record of XML costs no more inside gzip than outside`() throws {
    let rows = (0..<3000).map { "<sms address='+1555\($0)' date='\($0 + 1)000' type='1' body='hello \($0)'/>\n" }
    let text = "<smses>\n" + rows[..<1500].joined() + "<sms address='1' body=&broken;/>\n" + rows[1500...].joined()
    let plain = try readBackup(Array((text + "</smses>").utf8))
    let packed = try records(Packed.gzip(text + "</smses>"), SmsBackupFormat.self)
    #expect(packed.compactMap(\.message).map(\.body) == plain.messages.map(\.body))
    #expect(plain.messages.count > 2900)
  }

  @Test func `What is wrong with the archive is the last record`() throws {
    let mail = Array("From: a@x.example\nTo: b@x.example\nSubject: s\n\nCould you call?\n".utf8)
    let found = try records(Packed.zip([ZipMember("a.eml", mail).with { $0.crc = 7 }]), MboxFormat.self)
    #expect(found.count == 2 && found[0].message?.subject == "s")
    #expect(found.last.map { if case .unreadable(let fault) = $0 { fault.code } else { "" } } == "checksum")
  }

  @Test func `An mbox is read on from a record inside gzip`() throws {
    let mail = { (name: String) in "From \(name) Mon Mar  2 09:00:00 2026\nFrom: \(name)@x.example\n\nHello?\n\n" }
    let file = ScratchFile(Packed.gzip(["a", "b", "c"].map(mail).joined()))
    let source = try #require(try ByteSource(file: file.path).contents(head: Packed.gzip(""))?.sources.first)
    let reader = try source.reader(MboxFormat.self, from: mail("a").utf8.count, ReadingOptions())
    var senders: [String] = []
    while let record = try reader.next() { senders += [record.message?.sender.value].compactMap(\.self) }
    #expect(senders == ["b@x.example", "c@x.example"])
    let other = try source.reader(MboxFormat.self, from: 3, ReadingOptions())
    #expect(try other.next()?.message?.sender.value == "a@x.example")
  }

  @Test(arguments: [
    ("=========================================================================\nDate:         Mon\n", "LISTSERV"),
    ("BZh91AY&SYabc", "bzip2"), ("!BDNxx", "Outlook"), ("Rar!\u{1A}\u{7}\u{0}", "RAR"),
    ("<?xml version='1.0'?>\n<history>\n <message time=\"x\" is_incoming=\"true\">", "Psi"),
    ("BEGIN:VCALENDAR\nVERSION:1.0\n", "vCalendar"),
  ])
  func `What is no mail but holds mail is known by name`(head: String, name: String) throws {
    #expect(try #require(ForeignFile(Array(head.utf8))).advice.contains(name))
    #expect(!formats.contains { $0.recognises(Array(head.utf8), at: "x") })
  }
}
