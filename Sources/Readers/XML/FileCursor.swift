import Glibc

/// Counts file bytes and lines while text passes by.
struct FileCursor: Equatable {
  /// How many bytes of the file stand for the text.
  enum Width {
    /// The text is the file.
    case same
    /// The text is UTF-8 made from UTF-16: two bytes a character, four outside the basic plane.
    case utf16
  }

  private(set) var offset: Int
  private(set) var line: Int
  private let width: Width

  init(offset: Int = 0, line: Int = 1, width: Width = .same) {
    self.offset = offset
    self.line = line
    self.width = width
  }

  mutating func advance(over text: UnsafeRawBufferPointer) {
    line += text.count(of: UInt8(ascii: "\n"))
    switch width {
    case .same: offset += text.count
    case .utf16: offset += text.reduce(0) { $0 + Self.utf16Bytes(leadByte: $1) }
    }
  }

  private static func utf16Bytes(leadByte byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return byte < 0xF0 ? 2 : 4
  }
}

extension UnsafeRawBufferPointer {
  /// Index of the next such byte at or after `start`, or nil.
  func index(of byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }

  fileprivate func count(of byte: UInt8) -> Int {
    var number = 0
    var place = 0
    while let found = index(of: byte, from: place) {
      number += 1
      place = found + 1
    }
    return number
  }
}
