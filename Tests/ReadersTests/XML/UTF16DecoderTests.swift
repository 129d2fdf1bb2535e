import Testing

@testable import Readers

@Suite struct UTF16DecoderTests {
  @Test(arguments: [UTF16Decoder.Order.little, .big])
  func decodesEveryPlaneInAnyPieces(_ order: UTF16Decoder.Order) {
    let text = "<a b=\"é€😂\">\n"
    let bytes = utf16(text, order)
    for size in 1...bytes.count {
      var decoder = UTF16Decoder(order: order)
      var output: [UInt8] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        rest.prefix(size).withUnsafeBytes { decoder.decode($0, into: &output) }
        rest = rest.dropFirst(size)
      }
      #expect(String(decoding: output, as: UTF8.self) == text, "pieces of \(size)")
    }
  }

  @Test func replacesLoneSurrogates() {
    var decoder = UTF16Decoder(order: .big)
    var output: [UInt8] = []
    let bytes: [UInt8] = [0xD8, 0x3D, 0x00, 0x61, 0xDE, 0x02, 0x00, 0x62]
    bytes.withUnsafeBytes { decoder.decode($0, into: &output) }
    #expect(String(decoding: output, as: UTF8.self) == "\u{FFFD}a\u{FFFD}b")
  }
}

/// Text in UTF-16 without a mark.
func utf16(_ text: String, _ order: UTF16Decoder.Order) -> [UInt8] {
  text.utf16.flatMap { unit in
    let high = UInt8(unit >> 8)
    let low = UInt8(truncatingIfNeeded: unit)
    return order == .big ? [high, low] : [low, high]
  }
}
