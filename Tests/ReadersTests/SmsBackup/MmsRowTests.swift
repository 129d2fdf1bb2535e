import Messages
import Testing

@testable import Readers

@Suite struct MmsRowTests {
  @Test func joinsTextPartsAndSkipsLayoutAndMedia() throws {
    let message = try only(
      mms(
        #"msg_box="1" address="+15550001" sub="Plan" contact_name="Ana""#,
        parts: [
          #"seq="-1" ct="application/smil" text='&lt;smil&gt;&lt;/smil&gt;'"#,
          #"seq="0" ct="text/plain" text="First""#,
          #"seq="0" ct="image/jpeg" text="null" data="not base64!!""#,
          #"seq="1" ct="text/plain" text="Second""#,
        ]))
    #expect(message.body == "First\nSecond" && message.subject == "Plan" && message.medium == .sms)
    #expect(message.sender.value == "+15550001" && message.sender.name == "Ana")
    #expect(message.recipients == [Recipient(.owner)])
  }

  @Test func aPictureAloneHasNoText() throws {
    let picture = mms(#"msg_box="1" address="+15550001" sub="null""#, parts: [#"ct="image/png" data="""#])
    #expect(try readBackup(elements: picture).exclusions.map(\.reason) == [.noText])
  }

  @Test func aNoticeWasNotDownloaded() throws {
    let notice = mms(#"msg_box="1" m_type="130" address="+15550001""#)
    #expect(try readBackup(elements: notice).exclusions.map(\.reason) == [.notDownloaded])
  }

  @Test(arguments: [
    (#"msg_box="2""#, true), (#"msg_box="1""#, false), (#"m_type="128""#, true), (#"m_type="132""#, false),
    (#"msg_box="1" m_type="128""#, false), ("", false),
  ])
  func theBoxElseTheTypeGivesTheDirection(_ attributes: String, _ isSent: Bool) throws {
    let message = try only(mms(attributes + #" address="+15550001""#, parts: [hello]))
    #expect((message.sender == .owner) == isSent)
  }

  @Test(arguments: [3, 4, 5])
  func draftsWereNeverSent(_ box: Int) throws {
    let draft = mms(#"msg_box="\#(box)" address="+15550001""#, parts: [hello])
    #expect(try readBackup(elements: draft).exclusions.map(\.reason) == [.unsent])
  }

  @Test func aGroupHasItsSenderAndAllMembers() throws {
    let message = try only(
      mms(
        #"msg_box="1" address="+15550001~+15550003~+15550005" contact_name="Ted, Nancy, Ann""#, parts: [hello],
        addrs: [("+15550005", 137), ("+15550003", 151), ("+15550002", 151), ("+15550001", 130)]))
    #expect(message.sender.value == "+15550005" && message.sender.name == "Ann")
    #expect(message.recipients.map(\.address.value) == ["+15550001", "+15550003", "me"])
    #expect(message.recipients.map(\.role) == [.cc, .to, .to])
  }

  @Test func aSentGroupMessageGoesToAllMembers() throws {
    let message = try only(
      mms(
        #"msg_box="2" address="+15550001~+15550003""#, parts: [hello],
        addrs: [("insert-address-token", 137), ("+15550003", 129), ("+15550001", 151)]))
    #expect(message.sender == .owner)
    #expect(message.recipients.map(\.address.value) == ["+15550001", "+15550003"])
    #expect(message.recipients.map(\.role) == [.to, .bcc])
  }

  @Test func namesThatDoNotPairUpAreDropped() throws {
    let message = try only(
      mms(#"msg_box="2" address="+15550001~+15550003" contact_name="Ruiz, Ana, Ben""#, parts: [hello]))
    #expect(message.recipients.map(\.address.name) == [nil, nil])
  }

  @Test func thePlaceholderOfTheOwnerIsNobodyElse() throws {
    let received = try only(
      mms(
        #"msg_box="1" address="+15550001~insert-address-token""#, parts: [hello],
        addrs: [("+15550001", 137), ("insert-address-token", 151)]))
    #expect(received.sender.value == "+15550001")
    #expect(received.recipients == [Recipient(.owner)])
  }

  @Test func withoutAnAddressTheListSaysWho() throws {
    let sent = try only(
      mms(#"msg_box="2" address="null""#, parts: [hello], addrs: [("+15550009", 137), ("+15550001", 151)]))
    #expect(sent.recipients.map(\.address.value) == ["+15550001"])
    let received = try only(
      mms(#"msg_box="1" address="insert-address-token""#, parts: [hello], addrs: [("+15550001", 137)]))
    #expect(received.sender.value == "+15550001")
  }

  @Test func aGroupWithoutTildeIsFoundInTheList() throws {
    let message = try only(
      mms(
        #"msg_box="1" address="+15550001""#, parts: [hello],
        addrs: [("+15550002", 137), ("+15550003", 151), ("+15550004", 151)]))
    #expect(message.sender.value == "+15550002")
    #expect(message.recipients.map(\.address.value) == ["+15550001", "+15550003", "+15550004", "me"])
  }

  @Test func whatWentToAGroupWithoutTildeGoesToEverybodyInTheList() throws {
    let message = try only(
      mms(
        #"msg_box="2" address="+15550001""#, parts: [hello],
        addrs: [("+15550009", 137), ("+15550001", 151), ("+15550003", 151), ("+15550009", 151), ("+15550004", 130)]))
    #expect(message.sender == .owner)
    #expect(message.recipients.map(\.address.value) == ["+15550001", "+15550003", "+15550004"])
    #expect(message.recipients.map(\.role) == [.to, .to, .cc])
  }

  @Test func thousandsOfAddressesStayLinear() throws {
    let addrs = (0..<20_000).map { ("+1555\($0)", 151) }
    let message = try only(mms(#"msg_box="1" address="+15550001""#, parts: [hello], addrs: addrs))
    #expect(message.recipients.count < 1000)
  }

  @Test func aMessageInsideAnUnclosedOneIsReadOnItsOwn() throws {
    let unclosed = #"<mms date="1373929642000" msg_box="1" address="1"><parts>"#
    let reading = try readBackup(elements: unclosed + #"<sms address="2" date="1373929642000" type="1" body="x"/>"#)
    #expect(reading.messages.map(\.body) == ["x"])
    #expect(reading.faults.map(\.code) == ["unclosed-record", "malformed-xml"])
  }

  private let hello = #"ct="text/plain" text="Hello""#

  private func mms(_ attributes: String, parts: [String] = [], addrs: [(String, Int)] = []) -> String {
    let parts = parts.map { "<part \($0)/>" }.joined()
    let addrs = addrs.map { #"<addr address="\#($0)" type="\#($1)" charset="106"/>"# }.joined()
    return #"<mms date="1414697344000" \#(attributes)><parts>\#(parts)</parts><addrs>\#(addrs)</addrs></mms>"#
  }

  private func only(_ element: String) throws -> Message {
    let reading = try readBackup(elements: element)
    #expect(reading.faults == [])
    return try #require(reading.messages.first)
  }
}
