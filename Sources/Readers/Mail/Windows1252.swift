/// Windows-1252, the superset of ISO-8859-1 that unlabelled western text is in (WHATWG Encoding, index windows-1252).
enum Windows1252 {
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes { append(byte, to: &output) }
    return output
  }

  /// UTF-8 in which the C1 controls are replaced by what Windows-1252 has in their places; nil where there are none.
  static func repaired(_ utf8: [UInt8]) -> [UInt8]? {
    guard var first = utf8.withView({ $0.firstIndex(of: 0xC2) }) else { return nil }
    while first < utf8.count, !isC1(utf8, first) { first += 1 }
    if first == utf8.count { return nil }
    var output = Array(utf8[..<first])
    var index = first
    while index < utf8.count {
      let isControl = isC1(utf8, index)
      if isControl { append(utf8[index + 1], to: &output) } else { output.append(utf8[index]) }
      index += isControl ? 2 : 1
    }
    return output
  }

  private static func isC1(_ utf8: [UInt8], _ index: Int) -> Bool {
    utf8[index] == 0xC2 && index + 1 < utf8.count && utf8[index + 1] < 0xA0
  }

  private static func append(_ byte: UInt8, to output: inout [UInt8]) {
    guard byte >= 0x80 else { return output.append(byte) }
    let scalar = byte < 0xA0 ? high[Int(byte) - 0x80] : UInt16(byte)
    if scalar < 0x800 {
      output.append(UInt8(0xC0 | scalar >> 6))
    } else {
      output.append(UInt8(0xE0 | scalar >> 12))
      output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    }
    output.append(UInt8(0x80 | scalar & 0x3F))
  }

  /// 0x80 to 0x9F; the five that are not assigned stay the control characters they are.
  private static let high: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
