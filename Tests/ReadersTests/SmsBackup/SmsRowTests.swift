import Messages
import Testing

@testable import Readers

@Suite struct SmsRowTests {
  private let ana = Address.phone("+15550001")

  @Test func aReceivedMessageComesFromTheOtherParty() throws {
    let message = try only(
      #"<sms address="+1 555-0001" date="1373929642000" type="1" subject="null" body="Can you call?&#10;Soon" "#
        + #"date_sent="1373929640000" contact_name="Ana Ruiz"/>"#)
    #expect(message.sender == ana && message.sender.name == "Ana Ruiz")
    #expect(message.recipients == [Recipient(.owner)])
    #expect(message.sent == SentTime(Instant(milliseconds: 1_373_929_642_000)))
    #expect(message.medium == .sms && message.subject.isEmpty && message.messageID == nil)
    #expect(message.body == "Can you call?\nSoon")
  }

  @Test func aSubjectOfTwoLinesIsOneLine() throws {
    let message = try only(
      #"<sms address="+15550001" date="1373929642000" type="1" subject="Monday&#10;or&#9;Tuesday" body="Can you?"/>"#)
    #expect(message.subject == "Monday or Tuesday")
  }

  @Test func aSentMessageComesFromTheOwner() throws {
    let message = try only(#"<sms address="+15550001" date="1373929642000" type="2" body="No"/>"#)
    #expect(message.sender == .owner)
    #expect(message.recipients == [Recipient(ana)])
  }

  @Test(arguments: ["22022", "PARCEL", "Your Bank"])
  func shortCodesAndNamedSendersArePrograms(_ sender: String) throws {
    let reading = try readBackup(
      elements: #"<sms address="\#(sender)" date="1373929642000" type="1" body="Do not share this code."/>"#)
    #expect(reading.exclusions.map(\.reason) == [.automatic])
  }

  @Test(arguments: ["+15550001", "5550001", "ana@x.example"])
  func peopleAreNotTakenForPrograms(_ sender: String) throws {
    let reading = try readBackup(elements: #"<sms address="\#(sender)" date="1373929642000" type="1" body="Hi"/>"#)
    #expect(reading.messages.count == 1)
  }

  @Test func whatTheOwnerSendsToAShortCodeStays() throws {
    let reading = try readBackup(elements: #"<sms address="22022" date="1373929642000" type="2" body="YES"/>"#)
    #expect(reading.messages.count == 1)
  }

  @Test(arguments: [3, 4, 5, 6])
  func draftsAndFailuresWereNeverSent(_ type: Int) throws {
    let reading = try readBackup(elements: #"<sms address="1" date="1373929642000" type="\#(type)" body="x"/>"#)
    #expect(reading.exclusions.map(\.reason) == [.unsent])
    #expect(reading.messages.isEmpty)
  }

  @Test(arguments: [#"type="0""#, #"type="null""#, #"type="99999999999999999999""#, ""])
  func anUnknownTypeIsNotGuessed(_ type: String) throws {
    let reading = try readBackup(elements: #"<sms address="1" date="1373929642000" \#(type) body="x"/>"#)
    #expect(reading.faults.map(\.code) == ["unknown-direction"])
  }

  @Test(arguments: [
    (#"date="1373929642000""#, 1_373_929_642_000, "milliseconds"),
    (#"date="1373929642""#, 1_373_929_642_000, "seconds"),
    (#"date="0" date_sent="1373929642""#, 1_373_929_642_000, "only the time of sending"),
    (#"date="today" date_sent="1373929642000""#, 1_373_929_642_000, "an unreadable date"),
    (#"date="1373929642000" date_sent="1373920000000""#, 1_373_929_642_000, "the phone's own date counts"),
  ])
  func takesTheTime(_ stamps: String, _ expected: Int64, _ why: Comment) throws {
    let message = try only(#"<sms address="1" \#(stamps) type="1" body="x"/>"#)
    #expect(message.sent.instant == Instant(milliseconds: expected), why)
    #expect(message.sent.zoneMinutes == nil)
  }

  @Test(arguments: ["today", "0", "-1", "", "null", "9223372036854775807", "999999999999999999999"])
  func aMessageWithoutATimeIsUnreadable(_ date: String) throws {
    let reading = try readBackup(elements: "\n" + #"<sms address="1" date="\#(date)" type="1" body="x"/>"#)
    #expect(reading.faults.map(\.code) == ["no-date"])
    #expect(reading.faults.first?.line == 2 && reading.faults.first?.offset == 8)
  }

  @Test func theWordNullIsNoText() throws {
    let reading = try readBackup(
      elements: #"<sms address="1" date="1373929642000" type="1" body="null" contact_name="null"/>"#
        + #"<sms address="1" date="1373929642000" type="1" body=""/>"#)
    #expect(reading.exclusions.map(\.reason) == [.noText, .noText])
  }

  @Test(arguments: ["(Unknown)", "null", ""])
  func anUnknownContactHasNoName(_ name: String) throws {
    let message = try only(#"<sms address="1" date="1373929642000" type="1" body="x" contact_name="\#(name)"/>"#)
    #expect(message.sender.name == nil)
  }

  @Test func shortCodesNamesAndMailAddressesAreAddresses() throws {
    let reading = try readBackup(
      elements: ["7535", "Google", "ana@example.org"].map {
        #"<sms address="\#($0)" date="1373929642000" type="2" body="x"/>"#
      }.joined())
    #expect(reading.messages.map(\.recipients[0].address.kind) == [.phone, .handle, .email])
    #expect(reading.messages.map(\.recipients[0].address.value) == ["7535", "google", "ana@example.org"])
  }

  @Test func aTildeJoinsAGroup() throws {
    let message = try only(
      #"<sms address="+15550001~+15550002" date="1373929642000" type="2" body="x" contact_name="Ana, Ben"/>"#)
    #expect(message.recipients.map(\.address.value) == ["+15550001", "+15550002"])
    #expect(message.recipients.map(\.address.name) == ["Ana", "Ben"])
  }

  @Test func anEmojiWrittenAsTwoHalvesIsOneCharacter() throws {
    let reading = try readBackup(
      elements: #"<sms address="1" date="1373929642000" type="1" body="ok &#55357;&#56834;"/>"#)
    #expect(reading.messages.map(\.body) == ["ok 😂"])
    #expect(reading.warnings.map(\.code) == ["surrogate-pairs"])
  }

  @Test func carriageReturnsEndLines() throws {
    let message = try only(#"<sms address="1" date="1373929642000" type="1" body="a&#13;&#10;b&#13;c&#10;d"/>"#)
    #expect(message.body == "a\nb\nc\nd")
  }

  private func only(_ element: String) throws -> Message {
    let reading = try readBackup(elements: element)
    #expect(reading.faults == [] && reading.warnings == [])
    return try #require(reading.messages.first)
  }
}
