import Testing

@testable import Readers

@Suite("Cleaning text")
struct TextCleaningTests {
  @Test(
    "Line ends and controls",
    arguments: [
      ("a\r\nb\rc\n", "a\nb\nc\n"), ("a\u{0}b\u{1B}[31mc\u{7F}", "ab[31mc"), ("tab\tstays", "tab\tstays"),
      ("c1\u{81}\u{8D}x", "c1x"), ("\u{FEFF}mark", "mark"), ("ünïcode €", "ünïcode €"), ("\r", "\n"), ("", ""),
      ("a\r\r\nb", "a\n\nb"),
    ])
  func clean(input: String, expected: String) {
    var bytes = Array(input.utf8)
    TextCleaning.clean(&bytes)
    #expect(text(bytes) == expected)
  }

  @Test("Windows-1252 that was taken for ISO-8859-1 is read again")
  func repair() {
    var bytes = Array("it\u{92}s \u{80} 5\u{85}".utf8)
    TextCleaning.clean(&bytes)
    #expect(text(bytes) == "it’s € 5…")
  }

  @Test(
    "Blank lines around a text go, the indentation of its first line stays",
    arguments: [("\n \n  a\n\n", "  a"), ("a", "a"), (" \n\t", ""), ("", ""), ("a\n\nb \n", "a\n\nb")])
  func trim(input: String, expected: String) {
    var bytes = Array(input.utf8)
    TextCleaning.trim(&bytes)
    #expect(text(bytes) == expected)
  }
}
