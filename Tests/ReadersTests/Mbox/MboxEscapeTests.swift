import Testing

@testable import Readers

@Suite("The >From of mbox bodies")
struct MboxEscapeTests {
  @Test(
    "One level is taken off at line starts and nowhere else",
    arguments: [
      (">From Friday on\nx", "From Friday on\nx"),
      ("a\n>>From b\n", "a\n>From b\n"),
      ("> From b\n>Frombach\nx >From y\n", "> From b\n>Frombach\nx >From y\n"),
      ("", ""), (">From ", "From "), (">From", ">From"),
    ])
  func removal(body: String, expected: String) {
    #expect(text(withBytes(body, MboxEscape.removed)) == expected)
  }
}
