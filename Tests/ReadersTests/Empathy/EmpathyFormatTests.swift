import Messages
import Testing

@testable import Readers

@Suite struct EmpathyFormatTests {
  @Test func readsALogWithItsCalls() throws {
    let reading = try ChatFixture.empathy.read()
    #expect(
      reading.lines == ["23:48:03 kim@post.example: Shall we cancel <both> tickets?", "23:48:50 me: Keep them"])
    #expect(reading.messages.map(\.readers) == [["me"], ["kim@post.example"]])
    #expect(reading.exclusions.map(\.reason) == [.deleted, .outOfOffice])
    #expect(reading.calls.map(\.kind) == [.incoming, .outgoing])
    #expect(reading.calls.map(\.seconds) == [75, 0])
    #expect(reading.calls.map(\.counterpart.value) == ["kim@post.example", "kim@post.example"])
    #expect(reading.faults == [] && reading.warnings == [])
  }

  @Test func timesAreInUTCWhateverTheUsersZone() throws {
    let reading = try ChatFixture.empathy.read(options: ReadingOptions(offsetMinutes: { _ in 120 }))
    #expect(reading.lines.first?.hasPrefix("23:48:03") == true)
  }

  @Test func whoDoesNotAnswerIsKnownFromTheFolder() throws {
    let fixture = ChatFixture(name: "logs/gabble_jabber_lee0/kim@post.example/1.log", format: EmpathyFormat.self) {
      try EmpathyFormat.reader($0, options: $1, blockSize: $2)
    }
    let reading = try fixture.read(
      "<log><message time='20110609T23:48:03' id='lee' isuser='true' type='normal'>hello?</message></log>")
    #expect(reading.messages.map(\.readers) == [["kim@post.example"]])
  }

  @Test func everybodyInARoomIsNotOnePerson() throws {
    let room = "tents@talk.post.example"
    let fixture = ChatFixture(name: "logs/gabble_jabber_lee0/chatrooms/\(room)/1.log", format: EmpathyFormat.self) {
      try EmpathyFormat.reader($0, options: $1, blockSize: $2)
    }
    let reading = try fixture.read(
      "<log><message time='20110609T23:48:03' id='\(room)/Kim' isuser='false' type='normal'>a</message>"
        + "<message time='20110609T23:48:04' id='\(room)/Sam' isuser='false' type='normal'>b</message></log>")
    #expect(reading.messages.map(\.sender.value) == ["\(room)/kim", "\(room)/sam"])
    #expect(reading.messages.map(\.readers) == [["me", "\(room)/sam"], ["me", "\(room)/kim"]])
  }

  @Test func accountsWithoutADomainBearTheirProtocol() throws {
    let fixture = ChatFixture(name: "logs/haze_icq_5550199/5550101/1.log", format: EmpathyFormat.self) {
      try EmpathyFormat.reader($0, options: $1, blockSize: $2)
    }
    let reading = try fixture.read(
      "<log><message time='20110609T23:48:03' id='5550101' isuser='false' type='normal'>hi</message></log>")
    #expect(reading.messages.map(\.sender.value) == ["icq:5550101"])
  }
}
