import Messages
import Testing

@testable import Readers

@Suite struct VCardReaderTests {
  private func cards(_ text: String) throws -> Contacts {
    try Contacts(bytes: Array(text.replacing("\n", with: "\r\n").utf8), path: "c.vcf")
  }

  @Test func `Version 4 with URIs, parameters and escapes`() throws {
    let contacts = try cards(
      #"""
      BEGIN:VCARD
      VERSION:4.0
      KIND:individual
      FN:Ana\, née Li
      N:Rahal;Ana;;Dr.;
      EMAIL;PREF=1;TYPE="work,home":Ana@Work.example
      EMAIL:mailto:ana@home.example
      TEL;VALUE=uri;TYPE="voice,cell":tel:+49-176-0406-9012;ext=7
      TEL;TYPE=fax:+49 30 23125 111
      IMPP:xmpp:ana@jabber.example/phone
      IMPP:skype:ana.r
      ORG:Harbour Museum;Education
      CATEGORIES:choir,Board\, old
      NOTE:TEL:+1 650 555 0100 is not hers
      END:VCARD

      """#)
    #expect(contacts.diagnostics.isEmpty)
    #expect(
      contacts.cards == [
        Contact(
          name: "Ana, née Li",
          addresses: [
            .email("ana@work.example"), .email("ana@home.example"), .phone("+4917604069012"),
            .email("ana@jabber.example"), .handle("skype:ana.r"),
          ], groups: ["Harbour Museum", "choir", "Board, old"], line: 1)
      ])
  }

  @Test func `Version 3 as Apple writes it: folded, grouped, with a photo`() throws {
    let photo = String(repeating: "/9j/4AAQSkZJRgABAQ\n ", count: 2000)
    let contacts = try cards(
      """
      BEGIN:VCARD
      VERSION:3.0
      N:Weil;Jonas;;;
      FN:Jonas
        We
       il
      PHOTO;ENCODING=b;TYPE=JPEG:\(photo)
      item1.TEL;type=pref:0176 0406 9011
      item1.X-ABLabel:_$!<Mobile>!$_
      item2.EMAIL;type=INTERNET:jonas@
       home.example
      X-JABBER;type=HOME:jonas@jabber.example
      END:VCARD
      begin:vcard
      fn:Bo
      tel:22333
      end:vcard
      """)
    #expect(
      contacts.cards == [
        Contact(
          name: "Jonas Weil",
          addresses: [.phone("017604069011"), .email("jonas@home.example"), .email("jonas@jabber.example")], line: 1),
        Contact(name: "Bo", addresses: [.phone("22333")], line: 2014),
      ])
  }

  @Test func `Version 2.1 as phones write it: quoted-printable with soft breaks, charsets, bare types`() throws {
    let contacts = try cards(
      """
      BEGIN:VCARD
      VERSION:2.1
      N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;
      FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg=
      =20M=C3=BCller
      TEL;CELL:+4917604069030
      TEL;WORK;VOICE:03023125000,,12
      AGENT:
      BEGIN:VCARD
      FN:His agent
      TEL:+12125550100
      END:VCARD
      EMAIL;INTERNET:joerg@x.example
      END:VCARD
      """)
    #expect(
      contacts.cards == [
        Contact(
          name: "Jörg Müller", addresses: [.phone("+4917604069030"), .phone("03023125000"), .email("joerg@x.example")],
          line: 1)
      ])
    let latin = Array("BEGIN:VCARD\nFN;CHARSET=ISO-8859-1:J".utf8) + [0xF6] + Array("rg\nEND:VCARD\n".utf8)
    #expect(try Contacts(bytes: latin, path: "c.vcf").cards.map(\.name) == ["Jörg"])
  }

  @Test func `Lists of cards are passed over, names are made of what there is, cut cards are kept`() throws {
    let contacts = try cards(
      """
      BEGIN:VCARD
      FN:Choir
      KIND:group
      MEMBER:urn:uuid:1
      END:VCARD
      BEGIN:VCARD
      N:Okoro;Felix
      EMAIL:felix@x.example
      BEGIN:VCARD
      ORG:Harbour Museum
      TEL:+493023125000
      """)
    #expect(contacts.cards.map(\.name) == ["Felix Okoro", "Harbour Museum"])
    #expect(
      contacts.diagnostics.map(\.description) == [
        "c.vcf:6: the card has no END:VCARD; what was read of it is used",
        "c.vcf:9: the card has no END:VCARD; what was read of it is used",
      ])
  }

  @Test func `Any bytes are read or refused, in any truncation`() {
    let text = Array(
      "BEGIN:VCARD\r\nitem1.FN;X=\"a:b\";ENCODING=QUOTED-PRINTABLE:A=C3=\r\n=BC\r\n d\r\nEND:VCARD\r\n".utf8)
    for end in 0...text.count { _ = try? Contacts(bytes: Array(text[..<end]), path: "c.vcf") }
    var state: UInt64 = 5
    for _ in 0..<5000 {
      var broken = text
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        broken[Int(state >> 33) % broken.count] = UInt8(truncatingIfNeeded: state >> 13)
      }
      _ = try? Contacts(bytes: broken, path: "c.vcf")
    }
  }
}
