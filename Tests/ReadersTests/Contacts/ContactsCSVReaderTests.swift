import Messages
import Testing

@testable import Readers

@Suite struct ContactsCSVReaderTests {
  private static let old = #"""
    Name,Given Name,Additional Name,Family Name,Yomi Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name
    Ana Rahal,Ana,,Rahal,,* myContacts ::: Choir,* Home,Ana@x.example ::: ana@home.example,Mobile,0176 04069012 ::: +49 30 23,,Harbour Museum
    ,,,,,* myContacts,,,Mobile,22333,,"Taxi, ""blue"""

    """#

  private static let new = """
    First Name,Middle Name,Last Name,Nickname,File As,Organization Name,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value
    Felix,B.,Okoro,,,School,"two
    lines",Choir ::: * myContacts,,felix@x.example,Mobile,+4917604069014,Work Fax,
    """

  private func cards(_ text: String) throws -> [Contact] {
    try Contacts(bytes: Array(text.replacing("\n", with: "\r\n").utf8), path: "c.csv").cards
  }

  private static let ana = Contact(
    name: "Ana Rahal",
    addresses: [.email("ana@x.example"), .email("ana@home.example"), .phone("017604069012"), .phone("+493023")],
    groups: ["Harbour Museum", "Choir"], line: 2)

  @Test func `The headers of Google until 2024`() throws {
    let taxi = Contact(
      name: "Taxi, \"blue\"", addresses: [.phone("22333")], groups: ["Taxi, \"blue\""], line: 3)
    #expect(try cards(Self.old) == [Self.ana, taxi])
  }

  @Test func `The same in UTF-16, as Google once wrote it`() throws {
    let units = Self.old.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    #expect(try Contacts(bytes: [0xFF, 0xFE] + units, path: "c.csv").cards.first == Self.ana)
  }

  @Test func `The headers of Google since`() throws {
    #expect(
      try cards("\u{FEFF}" + Self.new) == [
        Contact(
          name: "Felix B. Okoro", addresses: [.email("felix@x.example"), .phone("+4917604069014")],
          groups: ["School", "Choir"], line: 2)
      ])
  }

  @Test func `The headers of Outlook`() throws {
    #expect(
      try cards(
        "First Name,Last Name,Company,E-mail Address,Business Fax,Mobile Phone\nBo,Li,,bo@x.example,030 1,+49170\n")
        == [Contact(name: "Bo Li", addresses: [.email("bo@x.example"), .phone("+49170")], line: 2)])
  }

  @Test func `The number of an assistant or a switchboard was taken for the person's`() throws {
    let header = "First Name,Assistant's Phone,Company Main Phone,Mobile Phone,E-mail Address"
    #expect(
      try cards("\(header)\nBo,030 111,030 222,+49170,bo@x.example\n")
        == [Contact(name: "Bo", addresses: [.email("bo@x.example"), .phone("+49170")], line: 2)])
  }

  @Test func `What is neither vCard nor contacts is refused, an open quotation mark is noted`() throws {
    #expect(throws: ReadingError.self) { try Contacts(bytes: Array("a,b\n1,2\n".utf8), path: "c.csv") }
    #expect(throws: ReadingError.self) { try Contacts(bytes: [], path: "c.csv") }
    let open = try Contacts(bytes: Array("Name,E-mail 1 - Value\n\"Ana,ana@x.example\n".utf8), path: "c.csv")
    #expect(open.diagnostics.map(\.code) == ["open-quote"])
  }

  @Test func `Any bytes are read or refused, in any truncation`() {
    let text = Array(Self.new.utf8)
    for end in 0...text.count { _ = try? Contacts(bytes: Array(text[..<end]), path: "c.csv") }
    var state: UInt64 = 6
    for _ in 0..<2000 {
      var broken = text
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        broken[Int(state >> 33) % broken.count] = [0x22, 0x2C, 0x0D, 0x0A, 0xFF][Int(state >> 20) % 5]
      }
      _ = try? Contacts(bytes: broken, path: "c.csv")
    }
  }
}
