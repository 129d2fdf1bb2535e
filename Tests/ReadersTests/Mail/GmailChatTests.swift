import Messages
import Testing

@testable import Readers

@Suite struct GmailChatTests {
  /// A chat as Takeout has it, without Date, To, Subject and Message-ID.
  private func read(_ text: String, labels: String = "Chat") -> (message: Message?, warnings: [String]) {
    let parser = MailParser(options: ReadingOptions())
    let mail = "X-GM-THRID: 7\nX-Gmail-Labels: \(labels)\nFrom: Kim <kim@mail.example>\n\n\(text)\n"
    let record = withBytes("From 12@xxx Fri Feb 23 12:00:00 +0000 2007") { line in
      withBytes(mail) { bytes in
        let position = SourcePosition(path: "a.mbox", offset: 0, length: bytes.count)
        return parser.record(
          of: MailSource(position: position, bytes: bytes, separator: line, fileDate: Instant(seconds: 9)))
      }
    }
    return (record.message, parser.takeWarnings().map(\.code))
  }

  @Test func `The escapes of HTML in a plain text are resolved, each once`() {
    let text = "I can&#39;t, the &quot;big&quot; one is 3 &lt; 4 &amp; 5 &gt; 4; write &amp;lt;"
    #expect(read(text).message?.body == "I can't, the \"big\" one is 3 < 4 & 5 > 4; write &lt;")
    #expect(read(text, labels: "Inbox").message?.body == text)
    #expect(GmailChat.unescaped("salt & pepper &copy;") == "salt & pepper &copy;")
  }

  @Test func `A chat whose time stands in the separator alone lacks no date`() {
    let chat = read("Are you there?")
    #expect(chat.message?.sent.instant == Instant(seconds: 1_172_232_000))
    #expect(chat.message?.medium == .chat && chat.message?.thread == "7")
    #expect(chat.warnings == [])
    #expect(read("Are you there?", labels: "Inbox").warnings == ["no-date"])
  }
}
