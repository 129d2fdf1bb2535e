import Testing

@testable import Readers

@Suite struct XMLRepairTests {
  @Test(arguments: [
    ("plain text, &amp; and &#10;", "plain text, &amp; and &#10;"),
    ("a &#55357;&#56834; b", "a &#128514; b"),
    ("&#xD83D;&#xDE02;", "&#128514;"),
    ("&#xd83d;&#56834;", "&#128514;"),
    ("&#55357;&#56834;&#55357;&#56838;", "&#128514;&#128518;"),
    ("lone high &#55357;!", "lone high &#65533;!"),
    ("lone low &#56834;!", "lone low &#65533;!"),
    ("low before high &#56834;&#55357;", "low before high &#65533;&#65533;"),
    ("high, then another &#55357;&#65;", "high, then another &#65533;&#65;"),
    ("&#65535;&#xFFFE;&#x110000;&#99999999999;", "&#65533;&#65533;&#65533;&#65533;"),
    ("controls &#0;&#8;&#x1b; dropped, &#9;&#13; kept", "controls  dropped, &#9;&#13; kept"),
    ("raw \u{0}\u{B}\u{1B}[31m bytes\t\n", "raw [31m bytes\t\n"),
    ("no reference: & &# &#; &#x; &#12a; &name", "no reference: & &# &#; &#x; &#12a; &name"),
    ("ends inside &#5535", "ends inside &#5535"),
    ("", ""),
  ])
  func repairs(_ text: String, into expected: String) {
    #expect(repaired(text).text == expected)
  }

  @Test func countsEachKindOfRepair() {
    let counts = repaired("&#55357;&#56834; &#55357; &#56834; &#0; &#xFFFF; \u{1}\u{2}").counts
    #expect(counts == XMLRepair.Counts(surrogatePairs: 1, loneSurrogates: 2, illegalReferences: 2, controlBytes: 2))
    #expect(counts.losses == 6)
  }

  @Test func anySplitGivesTheSameText() {
    let text = "x &#55357;&#56834; &amp; &#xD83D;&#xDE06;&#55357; \u{1}&#0;& &#5;&#65;"
    let whole = repaired(text)
    for size in 1...text.utf8.count {
      let pieces = repaired(text, pieces: size)
      #expect(pieces.text == whole.text, "pieces of \(size)")
      #expect(pieces.counts == whole.counts, "pieces of \(size)")
    }
  }

  private func repaired(_ text: String, pieces size: Int = .max) -> (text: String, counts: XMLRepair.Counts) {
    var repair = XMLRepair()
    var output: [UInt8] = []
    var waiting: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      waiting += rest.prefix(size)
      rest = rest.dropFirst(size)
      let consumed = waiting.withUnsafeBytes { repair.filter($0, isLast: rest.isEmpty, into: &output) }
      waiting.removeFirst(consumed)
    }
    return (String(decoding: output, as: UTF8.self), repair.counts)
  }
}
