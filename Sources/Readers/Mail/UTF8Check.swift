/// Whether bytes are UTF-8, and how much of them looks like it.
struct UTF8Check {
  private(set) var isASCII = true
  /// Sequences of two to four bytes.
  private var sequences = 0
  /// Bytes that fit nowhere.
  private var strays = 0

  var isValid: Bool { strays == 0 }
  /// Whether a text with faults is still more likely UTF-8 than anything else.
  var looksLikeUTF8: Bool { sequences >= strays }

  init(_ bytes: ByteView) {
    if bytes.isASCII { return }
    isASCII = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = Self.sequenceLength(bytes, index)
      if length > 0 { sequences += 1 } else { strays += 1 }
      index += max(1, length)
    }
  }

  /// Length of the well-formed sequence at `index` (Unicode 3.9, table 3-7), 0 when there is none.
  static func sequenceLength(_ bytes: ByteView, _ index: Int) -> Int {
    let lead = bytes[index]
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    for place in 2..<max(2, length) where bytes[index + place] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
