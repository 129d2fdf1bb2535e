import Testing

@testable import Readers

@Suite("Charsets")
struct CharsetDecoderTests {
  private func decode(_ bytes: [UInt8], _ label: String?) -> String {
    text(CharsetDecoder().utf8(bytes, label: label.map { Array($0.utf8) }))
  }

  private static let labelled: [(bytes: [UInt8], label: String?, expected: String)] = [
    ([0xE4], "iso-8859-1", "ä"), ([0x80], "ISO-8859-1", "€"), ([0xF0, 0xD2], "koi8-r", "Пр"),
    ([0xCF], "windows-1251", "П"), ([0xB9], "iso-8859-2", "š"), ([0x82, 0xB1], "Shift_JIS", "こ"),
    ([0xA4, 0xB3], "euc-jp", "こ"), ([0xC4, 0xE3], "gb2312", "你"), ([0xA7, 0x41], "big5", "你"),
    ([0xB0, 0xA1], "ks_c_5601-1987", "가"), ([0x1B, 0x24, 0x42, 0x24, 0x33, 0x1B, 0x28, 0x42], "iso-2022-jp", "こ"),
    ([0x2B, 0x41, 0x4F, 0x51, 0x2D], "utf-7", "ä"), ([0xEA], "iso-8859-8-i", "ך"), ([0xE9], "\"utf-8\"", "é"),
    ([0xFF, 0xFE, 0xE4, 0x00], "utf-16", "ä"), ([0xFE, 0xFF, 0x00, 0xE4], "utf-16", "ä"),
    ([0xE4, 0x00], "utf-16le", "ä"),
    ([0x7E, 0x7B, 0x44, 0x63, 0x7E, 0x7D, 0x61, 0x7E, 0x7E], "hz-gb-2312", "你a~"), ([0xF0], "koi8-ru", "П"),
    ([0x8A], "win-1251", "Љ"), ([0xA7, 0x41], "cn-big5", "你"), ([0xE9], nil, "é"), ([0xE9], "", "é"),
    ([0xE9], "x-what", "é"), ([0xE9], "%%%", "é"),
  ]

  @Test("Labels and what mail means by them", arguments: labelled.indices)
  func labels(index: Int) {
    let (bytes, label, expected) = Self.labelled[index]
    #expect(decode(bytes, label) == expected)
  }

  @Test("UTF-8 under a wrong label is seen", arguments: ["us-ascii", "iso-8859-1", "windows-1251", "x-what", nil])
  func wrongLabel(label: String?) {
    #expect(decode(Array("Grüße €".utf8), label) == "Grüße €")
  }

  @Test("Escape sequences of Japanese and Korean text are read under any label or none", arguments: ["us-ascii", nil])
  func escapes(label: String?) {
    #expect(decode([0x1B, 0x24, 0x42, 0x24, 0x33, 0x1B, 0x28, 0x42, 0x2E], label) == "こ.")
    #expect(decode([0x1B, 0x24, 0x29, 0x43, 0x0A, 0x0E, 0x30, 0x21, 0x0F], label) == "\n가")
    #expect(decode([0x1B, 0x5B, 0x41], label) == "\u{1B}[A")
  }

  @Test("ASCII under the label UTF-16 is ASCII")
  func notUTF16() {
    #expect(decode(Array("Yes, of course".utf8), "utf-16") == "Yes, of course")
  }

  @Test("A double-byte text that happens to be UTF-8 keeps its charset")
  func accidentalUTF8() {
    #expect(decode([0xC1, 0xAA, 0xCD, 0xA8], "gb2312") == "联通")
  }

  @Test("Bytes that the charset does not allow are replaced one by one")
  func invalid() {
    #expect(decode([0x41, 0xFF, 0x42], "euc-jp") == "A\u{FFFD}B")
    #expect(decode([0x41, 0xA4], "euc-jp") == "A\u{FFFD}")
    #expect(decode(Array("déjà vu".utf8) + [0xFF], "utf-8") == "déjà vu\u{FFFD}")
  }

  @Test("A text larger than a block of iconv is whole")
  func large() {
    let bytes = [UInt8](repeating: 0xF0, count: 10_000)
    #expect(decode(bytes, "koi8-r") == String(repeating: "П", count: 10_000))
  }

  @Test("Every byte of Windows-1252 is one character")
  func windows1252() {
    let all = (0...255).map { UInt8($0) }
    let decoded = String(decoding: Windows1252.utf8(all), as: UTF8.self)
    #expect(decoded.unicodeScalars.count == 256)
    #expect(decoded.unicodeScalars.last == "ÿ")
  }
}
