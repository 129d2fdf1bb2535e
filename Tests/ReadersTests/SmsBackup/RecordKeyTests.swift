import Messages
import Testing

@testable import Readers

@Suite struct RecordKeyTests {
  private let base = #"<sms address="+15551234567" date="1600000001000" type="1" body="Some text here"/>"#

  @Test(arguments: [
    (#"<sms address="5551234567" date="1600000001000" type="1" body="Some text here"/>"#, "no country code"),
    (#"<sms address="+445551234567" date="1600000001000" type="1" body="Some text here"/>"#, "another country code"),
    (#"<sms address="(555) 123-4567" date="1600000001000" type="1" body="Some text here"/>"#, "punctuation"),
    (#"<sms address="+15551234567" date="1600000001" type="1" body="Some text here"/>"#, "seconds"),
    (#"<sms address="+15551234567" date="1600000001789" type="1" body="Some text here"/>"#, "a part of a second"),
    (#"<sms address="+15551234567" date="1600000001000" type="1" body=" Some  text&#13;&#10;here "/>"#, "white space"),
    (
      #"<mms date="1600000001000" address="+15551234567"><parts><part seq="-1" ct="application/smil" text="&lt;/&gt;"/>"#
        + #"<part ct="text/plain" text="Some text here"/></parts><addrs><addr address="+15551234560" type="137"/>"#
        + #"<addr address="5551234567" type="151"/></addrs></mms>"#, "the same as MMS"
    ),
  ])
  func oneMessageInTwoBackupsHasOneKey(_ other: String, _ why: Comment) throws {
    let reading = try readBackup(elements: base + other)
    #expect(reading.messages.count == 2 && reading.keys.count == 1, why)
  }

  @Test(arguments: [
    (#"<sms address="+15551234568" date="1600000001000" type="1" body="Some text here"/>"#, "another number"),
    (#"<sms address="+15551234567" date="1600000002000" type="1" body="Some text here"/>"#, "the next second"),
    (#"<sms address="+15551234567" date="1600000001000" type="2" body="Some text here"/>"#, "the other direction"),
    (#"<sms address="+15551234567" date="1600000001000" type="1" body="Some texthere"/>"#, "another text"),
  ])
  func differentMessagesHaveDifferentKeys(_ other: String, _ why: Comment) throws {
    #expect(try readBackup(elements: base + other).keys.count == 2, why)
  }

  @Test func theOrderOfAGroupDoesNotMatter() throws {
    let reading = try readBackup(
      elements: #"<sms address="+15550001~+15550002" date="1600000001000" type="2" body="x"/>"#
        + #"<sms address="5550002~5550001" date="1600000001000" type="2" body="x"/>"#)
    #expect(reading.keys.count == 2, "seven digits are compared whole")
    let long = try readBackup(
      elements: #"<sms address="+15551230001~+15551230002" date="1600000001000" type="2" body="x"/>"#
        + #"<sms address="5551230002~5551230001" date="1600000001000" type="2" body="x"/>"#)
    #expect(long.keys.count == 1)
  }

  /// Numbers set aside for fiction or not given out.
  @Test(arguments: [
    ("+4540000001", "40000001"), ("004540000001", "40000001"), ("+6490000001", "090000001"),
    ("+35679000001", "79000001"), ("+441632960001", "01632960001"), ("+12025550101", "2025550101"),
  ])
  func aNumberOfFewerThanNineDigitsIsTheSameWithItsCountryCode(_ international: String, _ national: String) throws {
    #expect(KeyedAddress(international).key == KeyedAddress(national).key)
    let group = try readBackup(
      elements: #"<sms address="\#(international)~\#(national)" date="1600000001000" type="2" body="x"/>"#)
    #expect(group.messages.map(\.recipients.count) == [1])
  }

  @Test func anotherNumberStaysAnother() {
    let numbers = ["+4540000001", "+4540000002", "2025550101", "2025550102", "12345", "345", "+47", "0", "00"]
    #expect(Set(numbers.map { KeyedAddress($0).key }).count == numbers.count)
  }

  /// Keys are stored: a changed key imports every message a second time.
  @Test func theKeyOfAMessageNeverChanges() throws {
    #expect(try readBackup(elements: base).messages.first?.key.rawValue == "4fac8c0027e95bca")
  }

  @Test(arguments: [
    ("a b", "a b"), ("  a  b ", "a b"), ("a\r\n\tb", "a b"), ("", ""), (" ", ""), ("é\u{A0}b", "é\u{A0}b"),
  ])
  func foldsWhiteSpace(_ text: String, _ folded: String) {
    #expect(RecordKey.fold(text) == folded)
  }
}
