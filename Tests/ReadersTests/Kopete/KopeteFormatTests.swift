import Messages
import Testing

@testable import Readers

@Suite struct KopeteFormatTests {
  @Test func readsAMonthOfAContact() throws {
    let reading = try ChatFixture.kopete.read()
    #expect(
      reading.lines == [
        "09:05:02 kim@post.example: Could you water the plants?", "16:59:00 me: If a < b & c, yes.",
        "00:00:10 kim@post.example: Thank you!\nReally",
      ])
    #expect(reading.messages.map(\.readers) == [["me"], ["kim@post.example"], ["me"]])
    #expect(reading.exclusions.map(\.reason) == [.noText] && reading.faults == [])
    #expect(reading.warnings.map(\.what) == ["4 times without a zone were read as UTC"])
  }

  @Test func timesAreThoseOfTheNamedZone() throws {
    let reading = try ChatFixture.kopete.read(options: ReadingOptions(offsetMinutes: { _ in 60 }))
    #expect(reading.lines.first?.hasPrefix("08:05:02") == true)
    #expect(reading.warnings.map(\.what) == ["4 times without a zone were read as local time"])
  }

  @Test func anEntityInTheDocumentTypeEndsTheParse() throws {
    let reading = try ChatFixture.kopete.read(
      "<!DOCTYPE Kopete-History [<!ENTITY a 'b'>]><kopete-history><msg in='1' from='a' time='1 1:1'>&a;</msg>"
        + "</kopete-history>")
    #expect(reading.messages == [] && reading.faults.map(\.code) == ["forbidden-doctype"])
  }

  @Test(arguments: ["24", "24 9", "24 9:5:2:1", "0 9:5", "30 9:5", "x 9:5", "24 24:0:0", "24  9:5"])
  func aTimeThatIsNoneIsUnreadable(_ time: String) throws {
    let reading = try ChatFixture.kopete.read(
      "<kopete-history><head><date month='2' year='2009'/></head><msg in='1' from='a' time='\(time)'>x</msg>"
        + "</kopete-history>")
    #expect(reading.faults.map(\.code) == ["no-date"])
  }

  @Test func everybodyInARoomIsNotOnePerson() throws {
    let room = "tents@muc.post.example"
    let reading = try ChatFixture.kopete.read(
      "<kopete-history><head><date month='2' year='2009'/><contact contactId='lee@post.example' type='myself'/>"
        + "<contact contactId='\(room)'/></head><msg in='1' from='\(room)/Kim' time='24 9:5:2'>a</msg>"
        + "<msg in='0' from='lee@post.example' time='24 9:6:2'>b</msg>"
        + "<msg in='1' from='\(room)/Sam' time='24 9:7:2'>c</msg></kopete-history>")
    #expect(reading.messages.map(\.sender.value) == ["\(room)/kim", "me", "\(room)/sam"])
    #expect(
      reading.messages.map(\.readers) == [
        ["me", "\(room)/sam"], ["\(room)/kim", "\(room)/sam"], ["me", "\(room)/kim"],
      ])
  }

  @Test func aNumberBearsTheNetworkOfItsFolder() {
    #expect(KopeteDialect.service(ofLog: "logs/ICQProtocol/1/2.200902.xml") == "ICQ")
    #expect(KopeteDialect.service(ofLog: "2.200902.xml") == "kopete")
  }
}
