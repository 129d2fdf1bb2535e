import Messages
import Testing

@testable import Readers

@Suite struct GoogleTalkMailTests {
  private static let conversation = """
    <con:conversation xmlns:con="google:archive:conversation"><cli:message to="Me@mail.example" \
    from="kim@mail.example/gmail.A1" xmlns:cli="jabber:client"><cli:body>Could you call me?</cli:body>\
    <time ms="1172232000000" xmlns="google:timestamp"/></cli:message><cli:message to="kim@mail.example" \
    from="me@mail.example/gmail.B2" xmlns:cli="jabber:client"><cli:body>Not &lt;today&gt;, sorry</cli:body>\
    <time ms="1172232060000" xmlns="google:timestamp"/></cli:message><cli:message to="me@mail.example" \
    from="kim@mail.example" xmlns:cli="jabber:client"><x/></cli:message></con:conversation>
    """

  private static func mail(_ part: String, encoding: String = "", from: String = "1260000000000000000@xxx") -> String {
    """
    From \(from) Fri Feb 23 12:00:00 +0000 2007
    X-GM-THRID: 1260000000000000000
    X-Gmail-Labels: Chat
    From: Kim <kim@mail.example>
    To: me@mail.example
    Subject: Chat with Kim
    Date: Fri, 23 Feb 2007 12:00:00 +0000
    Message-ID: <c1@chat.mail.example>
    MIME-Version: 1.0
    Content-Type: multipart/alternative; boundary="b"

    --b
    Content-Type: text/xml; charset=utf-8
    \(encoding)
    \(part)
    --b
    Content-Type: text/html

    <p>Kim: Could you call me?</p>
    --b--


    """
  }

  private func messages(_ mail: String) throws -> [Message] {
    try MboxFixture.records(of: Array(mail.utf8)).compactMap(\.message)
  }

  @Test func `A conversation in a mail is the messages of a chat, at the place of the mail`() throws {
    let mail = Self.mail(Self.conversation)
    let found = try messages(mail + Self.mail(Self.conversation))
    #expect(
      found.map(\.body) == ["Could you call me?", "Not <today>, sorry", "Could you call me?", "Not <today>, sorry"])
    #expect(found.prefix(2).map(\.sender.value) == ["kim@mail.example", "me@mail.example"])
    #expect(found[0].recipients == [Recipient(.email("me@mail.example"))])
    #expect(found.allSatisfy { $0.medium == .chat && $0.sent.origin == .date })
    #expect(found[1].sent.instant == Instant(seconds: 1_172_232_060))
    #expect(found.map(\.source.offset) == [0, mail.utf8.count, mail.utf8.count, 2 * mail.utf8.count])
    #expect(found.map(\.source.length) == [mail.utf8.count, 0, mail.utf8.count, 0])
    // The same conversation under another label is the same.
    #expect(found[0].key == found[2].key && found[1].key == found[3].key)
  }

  @Test func `Quoted-printable is undone, said or not, and lines in front are passed over`() throws {
    let encoded = Self.conversation.replacing("=", with: "=3D").replacing("<cli:body>", with: "<cli:bo=\ndy>")
    let bodies = ["Could you call me?", "Not <today>, sorry"]
    #expect(try messages(Self.mail("garbage\n" + encoded)).map(\.body) == bodies)
    let field = "Content-Transfer-Encoding: quoted-printable\n"
    #expect(try messages(Self.mail(encoded, encoding: field)).map(\.body) == bodies)
  }

  @Test func `A later chat is one mail a message; other mail is mail whatever it quotes`() throws {
    let later = try messages(Self.mail("no conversation"))
    #expect(later.map(\.medium) == [.chat])
    #expect(later.map(\.body) == ["Kim: Could you call me?"])
    #expect(try messages(Self.mail(Self.conversation, from: "kim@mail.example")).count == 1)
  }

  @Test func `Cut off anywhere or with any byte changed it is read without a trap`() throws {
    let bytes = Array(Self.mail(Self.conversation).utf8)
    for place in stride(from: 0, to: bytes.count, by: 3) {
      _ = try MboxFixture.records(of: Array(bytes.prefix(place)))
      var changed = bytes
      changed[place] ^= 0x10
      _ = try MboxFixture.records(of: changed)
    }
  }
}
