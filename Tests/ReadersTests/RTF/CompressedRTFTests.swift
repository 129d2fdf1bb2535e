import Messages
import Testing

@testable import Readers

@Suite struct CompressedRTFTests {
  /// The example of [MS-OXRTFCP] 4.1.
  private static let hello: [UInt8] = [
    0x2D, 0x00, 0x00, 0x00, 0x2B, 0x00, 0x00, 0x00, 0x4C, 0x5A, 0x46, 0x75, 0xF1, 0xC5, 0xC7, 0xA7, 0x03, 0x00, 0x0A,
    0x00, 0x72, 0x63, 0x70, 0x67, 0x31, 0x32, 0x35, 0x42, 0x32, 0x0A, 0xF3, 0x20, 0x68, 0x65, 0x6C, 0x09, 0x00, 0x20,
    0x62, 0x77, 0x05, 0xB0, 0x6C, 0x64, 0x7D, 0x0A, 0x80, 0x0F, 0xA0,
  ]
  /// That of 4.2, in which a reference reaches into what it writes.
  private static let repeated: [UInt8] = [
    0x1A, 0x00, 0x00, 0x00, 0x1C, 0x00, 0x00, 0x00, 0x4C, 0x5A, 0x46, 0x75, 0xE2, 0xD4, 0x4B, 0x51, 0x41, 0x00, 0x04,
    0x20, 0x57, 0x58, 0x59, 0x5A, 0x0D, 0x6E, 0x7D, 0x01, 0x0E, 0xB0,
  ]

  private func unpacked(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.withView(CompressedRTF.unpacked), as: UTF8.self)
  }

  @Test func `What is packed comes out as it was`() {
    #expect(unpacked(Self.hello) == "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n")
    #expect(unpacked(Self.repeated) == "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}")
    #expect(unpacked(Array(Self.hello[..<8]) + Array("MELA1234{\\rtf1 x}".utf8)) == "{\\rtf1 x}")
    #expect(unpacked(Array("{\\rtf1 not packed at all}".utf8)) == "")
  }

  @Test func `Damage anywhere never traps, and a cut gives what comes before it`() {
    for place in Self.hello.indices {
      #expect(unpacked(Self.hello).hasPrefix(unpacked(Array(Self.hello[..<place]))))
      for value in [0, 1, 0x7F, 0xFF] as [UInt8] {
        var damaged = Self.hello
        damaged[place] = value
        _ = unpacked(damaged)
      }
    }
  }
}
