import Glibc

extension ByteView {
  /// Where `byte` first stands at or behind `start`.
  func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    guard start < count, let base = buffer.baseAddress else { return nil }
    precondition(start >= 0, "byte index outside")
    guard let found = memchr(base + start, Int32(byte), count - start) else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// Where the line that contains `index` ends: at its `\n`, or at the end of the view.
  func lineEnd(from index: Int) -> Int { firstIndex(of: .newline, from: index) ?? count }

  /// Whether these exact bytes stand at `index`.
  func has(_ text: StaticString, at index: Int = 0) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, length <= count &- index, let base = buffer.baseAddress else { return length == 0 }
    return memcmp(base + index, text.utf8Start, length) == 0
  }

  /// Whether these letters stand at `index`, ASCII case ignored; `text` is in lower case.
  func hasIgnoringCase(_ text: StaticString, at index: Int = 0) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, length <= count &- index else { return false }
    for position in 0..<length where self[index + position].lowercasedASCII != text.utf8Start[position] {
      return false
    }
    return true
  }

  /// Whether the whole view spells `text`, ASCII case ignored; `text` is in lower case.
  func equalsIgnoringCase(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && hasIgnoringCase(text)
  }

  /// Whether `text` stands anywhere, ASCII case ignored; for short views and lower-case texts only.
  func containsIgnoringCase(_ text: StaticString) -> Bool {
    let last = count - text.utf8CodeUnitCount
    return last >= 0 && (0...last).contains { hasIgnoringCase(text, at: $0) }
  }

  /// Where these exact bytes first stand at or behind `start`.
  func firstIndex(of text: StaticString, from start: Int = 0) -> Int? {
    var index = start
    while let candidate = firstIndex(of: text.utf8Start[0], from: index) {
      if has(text, at: candidate) { return candidate }
      index = candidate + 1
    }
    return nil
  }

  /// The view without spaces, tabs and line ends at both ends.
  var trimmed: ByteView {
    var start = 0
    var end = count
    while start < end, self[start].isWhite { start += 1 }
    while end > start, self[end - 1].isWhite { end -= 1 }
    return self[start..<end]
  }

  /// Whether no byte is above 0x7F.
  var isASCII: Bool {
    var all: UInt8 = 0
    for byte in buffer { all |= byte }
    return all < 0x80
  }

  /// The decimal number that the whole view spells, nil for anything else or more than 15 digits.
  var decimal: Int? {
    guard (1...15).contains(count) else { return nil }
    var value = 0
    for byte in buffer {
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")

  /// Space, tab, CR or LF.
  var isWhite: Bool { self == .space || (self >= 0x09 && self <= 0x0D) }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { lowercasedASCII >= 0x61 && lowercasedASCII <= 0x7A }
  /// The byte with A-Z turned into a-z.
  var lowercasedASCII: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  /// The value of a hexadecimal digit in either case.
  var hexValue: UInt8? {
    if isDigit { return self &- 0x30 }
    let lower = lowercasedASCII
    return lower >= 0x61 && lower <= 0x66 ? lower &- 0x57 : nil
  }
}
