import Messages
import Testing

@testable import Readers

@Suite("Separator lines")
struct FromLineTests {
  /// 2014-05-28 15:17:41 UTC.
  static let moment: Int64 = 1_401_290_261

  @Test(
    "Dates as the many writers spell them",
    arguments: [
      ("From a@b.org  Wed May 28 15:17:41 2014", moment),
      ("From a@b.org Wed May 28 15:17:41 GMT 2014", moment),
      ("From a@b.org Wed May 28 17:17:41 2014 +0200", moment),
      ("From 1833215653612141880@xxx Wed May 28 15:17:41 +0000 2014", moment),
      ("From a@b.org Wed, 28 May 2014 11:17:41 -0400", moment),
      ("From a@b.org Wed May 28 15:17 2014", moment - 41),
      ("From a@b.org Wed May 28 15:17:41 14", moment),
      ("From a@b.org 2014-05-28T15:17:41Z", moment),
      ("From eric at x.com  Wed May 28 15:17:41 2014", moment),
      ("From - Wed May 28 15:17:41 2014", moment),
      ("From a@b.org Wed May 28 15:17:41 2014 WETDST", moment),
      ("From uucp Wed May 28 15:17:41 2014 remote from host", moment),
    ])
  func dates(line: String, seconds: Int64) {
    #expect(withBytes(line) { FromLine($0)?.date?.instant } == Instant(seconds: seconds))
  }

  @Test(
    "Text that begins so",
    arguments: [
      "From here on it gets harder.", "From May 28 on, at 15:17, call Jo", "From - the desk of Jo", "Fromage",
      "From a@b.org Wed May 28 15:17:41 2014 he wrote this", "From a@b.org Wed May 32 15:17:41 2014",
      "From a@b.org Wed May 28 2014",
    ])
  func text(line: String) {
    #expect(withBytes(line) { FromLine($0) == nil })
  }

  @Test("Thunderbird writes no sender, at times not even a date", arguments: ["From -", "From ", "From - \r"])
  func bare(line: String) {
    withBytes(line) { view in
      let read = FromLine(view)
      #expect(read != nil)
      #expect(read?.date == nil)
      #expect(read?.sender.isEmpty == true)
    }
  }

  @Test("The sender is what stands in front of the date")
  func sender() {
    #expect(withBytes("From eric at x.com  Wed May 28 15:17:41 2014") { FromLine($0)?.sender.text } == "eric at x.com")
  }
}
