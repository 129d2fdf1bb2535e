import Messages
import Testing

@testable import Readers

@Suite("Reading an mbox")
struct MboxReaderTests {
  private func records(_ name: String) throws -> [ArchiveRecord] {
    try MboxFixture.records(of: MboxFixture.named(name).bytes)
  }

  @Test("Escapes are undone in text and nowhere else, text that begins From is no separator")
  func escaped() throws {
    let records = try records("escaped.mbox")
    #expect(records.map(\.exclusion) == [nil, nil, .bounce])
    let first = try #require(records[0].message)
    #expect(
      first.body == """
        Could you send the figures?

        From Friday on I am away.
        From the office you can reach Jo.
        >From two levels, one is taken off.

        From here to there Mon Mar  2 09:14:07 2026
        this line is no header, so the line above is text.
        """)
    #expect(records[1].message?.body == "Not today.\n\n>From here it looks tight.")
  }

  @Test("A message has all its fields")
  func fields() throws {
    let reply = try #require(try records("escaped.mbox")[1].message)
    #expect(reply.messageID == "two@example.net")
    #expect(reply.inReplyTo == ["one@example.org"])
    #expect(reply.references == ["zero@example.org", "one@example.org"])
    #expect(reply.sender == .email("sam@example.net"))
    #expect(reply.sender.name == "Sam Lee")
    #expect(reply.recipients == [Recipient(.email("ana@example.org"))])
    #expect(reply.sent == SentTime(Instant(seconds: 1_772_442_000), zoneMinutes: 60))
    #expect(reply.subject == "Re: Friday")
    #expect(reply.medium == .email)
  }

  @Test("Gmail's thread and its label of sent mail are kept")
  func takeoutThreads() throws {
    let text = """
      From 1833215653612141880@xxx Mon May 26 20:18:05 +0000 2025
      X-GM-THRID: 1833215400000000001
      X-Gmail-Labels: =?UTF-8?Q?Messages_envoy=C3=A9s,Ou?=
       =?UTF-8?Q?vert?=
      From: me@x.example
      Message-ID: <a@x.example>

      Not today.

      From 1833215653612141881@xxx Mon May 26 20:19:05 +0000 2025
      X-GM-THRID: 1833215400000000001
      X-Gmail-Labels: Inbox
      From: ana@x.example
      Message-ID: <b@x.example>

      When?

      """
    let messages = try MboxFixture.records(of: Array(text.utf8)).compactMap(\.message)
    #expect(messages.map(\.thread) == ["1833215400000000001", "1833215400000000001"])
    #expect(messages.map(\.isSent) == [true, false])
  }

  @Test(
    "Only the last message of a file is cut off, where a line or a multipart does not end",
    arguments: [
      ("Could you co", true), ("Could you come?\n", false),
      ("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nCould you come?\n", true),
      ("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nCould you come?\n--b--\n", false),
    ])
  func cutOff(body: String, isCut: Bool) throws {
    let head = "From a@x.org Mon Mar  2 09:00:00 2026\nFrom: a@x.org\n"
    let last = head + (body.hasPrefix("Content") ? "" : "\n") + body
    for first in ["", head + "\nYes\n\n"] {
      for blockSize in [1, 7, 4096] {
        let messages = try MboxFixture.records(of: Array((first + last).utf8), blockSize: blockSize).map(\.message)
        #expect(messages.map { $0?.isCut } == (first.isEmpty ? [isCut] : [false, isCut]))
      }
    }
  }

  @Test("The records of an mbox cover the file without gap or overlap", arguments: MboxFixture.all)
  func positions(fixture: MboxFixture) throws {
    var end = fixture.bytes.withView { $0.count - $0.withoutPreamble.count }
    for record in try MboxFixture.records(of: fixture.bytes) {
      guard let source = record.message?.source ?? record.excludedSource else { continue }
      #expect(source.offset == end)
      end = source.offset + source.length
    }
    #expect(end == fixture.bytes.count)
  }

  @Test("Thunderbird: CRLF, a second header block, a deleted message, a draft")
  func thunderbird() throws {
    let records = try records("thunderbird.mbox")
    #expect(records.map(\.exclusion) == [nil, .deleted, .unsent])
    let message = try #require(records[0].message)
    #expect(message.subject == "Frühstück")
    #expect(
      message.body == "Can we move breakfast to nine because the kitchen is late? It is for Jürgen.\n-- \nAna")
  }

  @Test("Gmail: encoded labels, a draft in French, a chat")
  func takeout() throws {
    let records = try records("takeout.mbox")
    #expect(records.map(\.exclusion) == [nil, .unsent, nil])
    #expect(records[0].message?.body == "Peux-tu relire le devis\u{A0}?")
    #expect(records[0].message?.recipients == [])
    #expect(records[2].message?.medium == .chat)
    #expect(records[2].message?.body == "Tu es là\u{A0}?\nRéponds vite")
  }

  @Test(
    "What lies in an mbox of drafts was never sent; a message alone is no mailbox",
    arguments: ["Drafts", "Mail/Entwürfe", "Drafts.mbox", "Drafts.mbox/mbox"])
  func drafts(path: String) throws {
    #expect(try first(in: path, "").exclusion == nil)
    #expect(try first(in: path, "From me@x.example Mon Mar  2 09:00:00 2026\n").exclusion == .unsent)
  }

  /// The record of a mail in a file at this path, behind a separator line or none.
  private func first(in path: String, _ separator: String) throws -> ArchiveRecord {
    let text = separator + "From: me@x.example\nTo: ana@x.example\n\nCould you call me?\n"
    let source = ByteSource(bytes: Array(text.utf8), as: path, modified: Instant(seconds: 0))
    return try #require(try MboxReader(window: FileWindow(source), options: ReadingOptions()).next())
  }

  @Test("A right Content-Length keeps a forwarded separator in the body, a wrong one harms nothing")
  func contentLength() throws {
    let messages = try records("content-length.mbox").compactMap(\.message)
    #expect(messages.map(\.subject) == ["a forwarded header", "a wrong length", "the last"])
    #expect(messages[0].body.hasSuffix("What now?"))
  }

  @Test("Parts: nested, unclosed, without boundary; calendars and encrypted mail are no text")
  func multipart() throws {
    let records = try records("multipart.mbox")
    #expect(records.map(\.exclusion) == [nil, nil, nil, .noText, .encrypted])
    let bodies = records.compactMap { $0.message?.body }
    #expect(bodies == ["Привет\nA second text.", "Only the outer one closes.\nStill read.", "Found by guessing."])
  }

  @Test("A file that is one message is not split, and keeps what looks like an escape")
  func bare() throws {
    let records = try records("bare.eml")
    #expect(records.count == 1)
    let message = try #require(records[0].message)
    #expect(message.sender == .email("eric@example.com"))
    #expect(message.sent == SentTime(Instant(seconds: 1_772_870_401), zoneMinutes: 0, origin: .received))
    #expect(message.recipients.map(\.address.value) == ["one@example.org", "two@example.org", "three@example.org"])
    #expect(message.body.hasSuffix("Note: that is text here.\n>From stays as it is."))
  }

  @Test("Controls and stray bytes do not reach the text; without Message-ID there is a key all the same")
  func odd() throws {
    let message = try #require(try records("odd.mbox")[0].message)
    #expect(message.body == "Two controls [31m and a café.\nsame boundary")
    #expect(message.messageID == nil)
    #expect(message.key.rawValue.count == 16)
  }

  @Test("Text in front of the first header is one unreadable record")
  func noHeader() throws {
    let records = try MboxFixture.records(of: Array("just some text\n".utf8))
    guard case .unreadable(let diagnostic) = try #require(records.first) else {
      Issue.record("text was read as mail")
      return
    }
    #expect(diagnostic.code == "no-header")
    #expect(records.count == 1)
  }

  @Test("Nothing in the file, nothing read", arguments: ["", "\n\n", "\u{FEFF}"])
  func empty(text: String) throws {
    #expect(try MboxFixture.records(of: Array(text.utf8)) == [])
  }

  @Test("Of an oversized message the beginning is read, and the next one in full", arguments: [16, 1000])
  func oversized(blockSize: Int) throws {
    let line = "0123456789 words\n"
    let large = "From a@b.org Wed May 28 15:17:41 2014\nSubject: one\n\n" + String(repeating: line, count: 5000) + "\n"
    let next = "From c@d.org Wed May 28 16:00:00 2014\nSubject: two\n\nBye\n"
    let records = try MboxFixture.records(of: Array((large + next).utf8), blockSize: blockSize, largest: 2000)
    #expect(records.compactMap { $0.message?.subject } == ["one", "two"])
    #expect(records.compactMap { $0.message?.source.length } == [large.utf8.count, next.utf8.count])
    #expect(records[1].message?.body == "Bye")
  }

  @Test("List mail is left out or taken in, as the user wants")
  func lists() throws {
    let bytes = Array("From: a@b.org\nList-Post: <x>\nMessage-ID: <m>\n\ntext\n".utf8)
    #expect(try MboxFixture.records(of: bytes).map(\.exclusion) == [.list])
    let taken = try MboxFixture.records(of: bytes, includesLists: true)
    #expect(taken.first?.message?.body == "text")
  }

  @Test("A message has the same key whether it is left out or taken in")
  func keys() throws {
    for id in ["Message-ID: <m>\n", ""] {
      let bytes = Array("From: a@b.org\nDate: 28 May 2014 15:17:41 GMT\nList-Post: <x>\n\(id)\ntext\n".utf8)
      let out = try MboxFixture.records(of: bytes)
      let taken = try MboxFixture.records(of: bytes, includesLists: true)
      #expect(out.first?.excludedKey == taken.first?.message?.key)
    }
  }
}

extension ArchiveRecord {
  fileprivate var excludedSource: SourcePosition? {
    if case .excluded(let exclusion) = self { return exclusion.source }
    return nil
  }

  fileprivate var excludedKey: MessageKey? {
    if case .excluded(let exclusion) = self { return exclusion.key }
    return nil
  }
}
