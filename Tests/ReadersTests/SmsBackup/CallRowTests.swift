import Messages
import Testing

@testable import Readers

@Suite struct CallRowTests {
  @Test(arguments: [
    (1, Call.Kind.incoming), (2, .outgoing), (3, .missed), (4, .voicemail), (5, .rejected), (6, .rejected),
    (7, .incoming),
  ])
  func knowsTheKinds(_ type: Int, _ kind: Call.Kind) throws {
    let call = try only(
      #"<call number="+15550001" duration="123" date="1415054053956" type="\#(type)" contact_name="Ana"/>"#)
    #expect(call.kind == kind && call.seconds == 123)
    #expect(call.counterpart == .phone("+15550001") && call.counterpart.name == "Ana")
    #expect(call.start.instant == Instant(milliseconds: 1_415_054_053_956))
  }

  @Test(arguments: ["", "-1", "-2", "-3", "null"])
  func aHiddenNumberIsUnknown(_ number: String) throws {
    let call = try only(#"<call number="\#(number)" duration="5" date="1415054053956" type="3" presentation="2"/>"#)
    #expect(call.counterpart == Address(kind: .handle, value: "unknown number"))
  }

  @Test(arguments: ["-5", "null", "", "x"])
  func aBadDurationIsNone(_ duration: String) throws {
    #expect(try only(#"<call number="1" duration="\#(duration)" date="1415054053956" type="1"/>"#).seconds == 0)
  }

  @Test func anUnknownTypeIsNotGuessed() throws {
    let reading = try readBackup(elements: #"<call number="1" date="1415054053956" type="900"/>"#, root: "calls")
    #expect(reading.faults.map(\.code) == ["unknown-call-type"])
  }

  private func only(_ element: String) throws -> Call {
    let reading = try readBackup(elements: element, root: "calls")
    #expect(reading.faults == [])
    return try #require(reading.calls.first)
  }
}
