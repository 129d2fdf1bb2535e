import Testing

@testable import Reports

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("one\r\ntwo\tthree  four ", "one two three four"),
    ("\u{1B}[2J\u{1B}]0;title\u{7}x", "[2J]0;titlex"),
    ("\u{9B}31mred", "31mred"),
    ("abc\u{202E}gpj.exe\u{2066}x\u{2069}\u{200F}", "abcgpj.exex"),
    ("hidden\u{E0041}\u{E0042}\u{200B}\u{FEFF}", "hidden"),
    ("👩‍👩‍👧 é", "👩‍👩‍👧 é"),
  ])
  func onlyVisibleCharactersAreLeft(_ text: String, _ expected: String) {
    #expect(visibleLine(text) == expected)
  }

  @Test func noMixtureLeavesAControlCharacter() {
    for text in NastyText.mixtures(2000) {
      #expect(!visibleLine(text).unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
      #expect(visibleLine(visibleLine(text)) == visibleLine(text))
    }
  }

  @Test(arguments: [
    ("Could you take the test by Friday?", 40, "Could you take the test by Friday?"),
    ("Could you take the test by Friday?", 20, "Could you take the…"),
    ("Donaudampfschifffahrtsgesellschaft", 10, "Donaudamp…"), ("a\nb", 10, "a b"), ("", 10, ""),
  ])
  func longTextIsCutAtAWord(_ text: String, _ limit: Int, _ expected: String) {
    #expect(shortened(text, to: limit) == expected)
  }

  @Test(arguments: [("abc", 3), ("日本", 4), ("👩‍👩‍👧", 2), ("e\u{301}", 1), ("▁▇", 2), ("−28 %", 5), ("", 0)])
  func widthIsWhatATerminalShows(_ text: String, _ width: Int) {
    #expect(displayWidth(text) == width)
  }
}
