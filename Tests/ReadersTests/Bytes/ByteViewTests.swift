import Testing

@testable import Readers

@Suite("Views of bytes")
struct ByteViewTests {
  @Test("Searching finds the first place at or behind the start")
  func search() {
    withBytes("one\ntwo\nthree") { view in
      #expect(view.firstIndex(of: .newline) == 3)
      #expect(view.firstIndex(of: .newline, from: 4) == 7)
      #expect(view.firstIndex(of: .newline, from: 8) == nil)
      #expect(view.firstIndex(of: "th", from: 2) == 8)
      #expect(view.lineEnd(from: 9) == 13)
    }
  }

  @Test("A text that reaches over the end is not found")
  func overTheEnd() {
    withBytes("From") { view in
      #expect(!view.has("From "))
      #expect(!view.has("m", at: 4))
      #expect(!view.hasIgnoringCase("from", at: 1))
      #expect(!view.containsIgnoringCase("from x"))
    }
  }

  @Test("Slices count from zero again")
  func slices() {
    withBytes("abcdef") { view in
      let slice = view[2..<5]
      #expect(slice.text == "cde")
      #expect(slice[0] == UInt8(ascii: "c"))
      #expect(slice.from(9).isEmpty)
      #expect(slice.prefix(9).count == 3)
    }
  }

  @Test("Numbers are read only whole", arguments: [("42", 42), ("007", 7), ("", nil), ("4x", nil), ("-1", nil)])
  func decimal(spelling: String, value: Int?) {
    #expect(withBytes(spelling, \.decimal) == value)
  }

  @Test("A number of more digits than fit is no number")
  func hugeNumber() {
    #expect(withBytes(String(repeating: "9", count: 40), \.decimal) == nil)
  }

  @Test("A pair is found at every place of a view of any length", arguments: 0..<200)
  func pairs(length: Int) {
    for place in 0..<max(0, length - 1) {
      var bytes = [UInt8](repeating: 0x0A, count: length)
      bytes[place + 1] = UInt8(ascii: "F")
      bytes.withView { #expect($0.firstIndex(of: 0x0A, before: UInt8(ascii: "F"), from: place / 2) == place) }
    }
  }

  @Test("Half a pair at the end of a view, or in front of the start, is none", arguments: [1, 2, 63, 64, 65, 66, 130])
  func halfPairs(length: Int) {
    var bytes = [UInt8](repeating: UInt8(ascii: "F"), count: length)
    bytes[length - 1] = 0x0A
    bytes.withView { #expect($0.firstIndex(of: 0x0A, before: UInt8(ascii: "F"), from: 0) == nil) }
    bytes.append(UInt8(ascii: "F"))
    bytes.withView { #expect($0.firstIndex(of: 0x0A, before: UInt8(ascii: "F"), from: length) == nil) }
  }
}
