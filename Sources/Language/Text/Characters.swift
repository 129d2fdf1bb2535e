/// What a byte of UTF-8 begins.
enum ByteKind: UInt8 {
  case space, newline, letter, digit, mark, high

  /// The kind of each of the 256 bytes.
  static let table = FixedTable((0..<256).map { kind(of: UInt8($0)) })

  private static func kind(of byte: UInt8) -> ByteKind {
    switch byte {
    case 0x0A: .newline
    case 0...0x20, 0x7F: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x80...: .high
    default: .mark
    }
  }
}

/// A character beyond ASCII, as far as a tokenizer needs to know it.
struct HighCharacter {
  enum Kind: Equatable {
    case letter, space, ignored, emoji, bullet
    /// Punctuation, by the ASCII mark that rules use for it.
    case mark(String)
  }

  let kind: Kind
  let length: Int

  /// Whether it goes on an emoji: another one, a joiner or a variation selector.
  var isEmojiPart: Bool { kind == .emoji || kind == .ignored }

  /// Reads the character at `at`, which holds a byte of 0x80 or more; bytes that are no UTF-8 count as letters.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    let first = bytes[at]
    let wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    length = min(wanted, bytes.count - at)
    kind =
      length < wanted || wanted == 1 || (wanted == 2 && first != 0xC2)
        || (wanted == 3 && first != 0xE2 && first != 0xEF)
      ? .letter : Self.kind(first, bytes[at + 1], length > 2 ? bytes[at + 2] : 0)
  }

  private static func kind(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Kind {
    switch (first, second) {
    case (0xC2, 0xA0): .space
    case (0xC2, 0xB7): .bullet
    case (0xC2, 0xA3): .mark("£")
    case (0xE2, 0x82) where third == 0xAC: .mark("€")
    case (0xE2, 0x80): general(third)
    case (0xE2, 0x81), (0xE2, 0x97), (0xE2, 0x96): .bullet
    case (0xE2, 0x98...0x9E), (0xE2, 0x8C...0x8F), (0xE2, 0xAC...0xAD): .emoji
    case (0xEF, 0xB8), (0xEF, 0xBB): .ignored
    case (0xF0, 0x9F): .emoji
    default: .letter
    }
  }

  /// U+2000 to U+203F: spaces, dashes, quotation marks, the bullet and the ellipsis.
  private static func general(_ third: UInt8) -> Kind {
    switch third {
    case 0x80...0x8A, 0xAF: .space
    case 0x90...0x95: .mark("-")
    case 0x98, 0x99: .mark("'")
    case 0x9C...0x9F: .mark("\"")
    case 0xA2, 0xA3: .bullet
    case 0xA6: .mark("…")
    default: .ignored
    }
  }
}

/// The sign of a list item at the start of a line.
enum Bullet {
  /// The length of `- `, `* `, `1. `, `2) `, `(3) `, `a) `, `[x] ` here, nil when the line is no list item.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard at + 1 < bytes.count else { return nil }
    switch bytes[at] {
    case 0x2A, 0x2B, 0x2D: return isSpace(bytes, at + 1) ? 2 : nil
    case 0x28: return closed(bytes, at + 1, number(bytes, at + 1), by: 0x29).map { $0 + 1 }
    case 0x5B: return box(bytes, at)
    default: break
    }
    let digits = number(bytes, at)
    if digits > 0, let length = closed(bytes, at, digits, by: 0x2E) { return length }
    let isLetter = ByteKind.table[Int(bytes[at])] == .letter
    return closed(bytes, at, isLetter ? 1 : digits, by: 0x29)
  }

  /// How many digits stand here, of at most two.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    var end = at
    while end < bytes.count, end - at < 2, bytes[end].isASCIIDigit { end += 1 }
    return end - at
  }

  /// The length of a name of so many bytes with a mark and a space behind it.
  private static func closed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ name: Int, by mark: UInt8
  ) -> Int? {
    guard name > 0, at + name < bytes.count, bytes[at + name] == mark else { return nil }
    return isSpace(bytes, at + name + 1) ? name + 2 : nil
  }

  /// The length of `[ ] `, `[x] `.
  private static func box(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard at + 2 < bytes.count, bytes[at + 2] == 0x5D, isSpace(bytes, at + 3) else { return nil }
    return [0x20, 0x58, 0x78].contains(bytes[at + 1]) ? 4 : nil
  }

  private static func isSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    at < bytes.count && (bytes[at] == 0x20 || bytes[at] == 0x09)
  }
}

/// A face made of punctuation.
enum Emoticon {
  /// The length of `:)`, `;-)`, `:D`, `<3` here, nil when there is none.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    let eyes = bytes[at]
    if eyes == 0x3C { return at + 1 < bytes.count && bytes[at + 1] == 0x33 ? 2 : nil }
    guard eyes == 0x3A || eyes == 0x3B else { return nil }
    let mouth = at + 1 < bytes.count && bytes[at + 1] == 0x2D ? at + 2 : at + 1
    guard mouth < bytes.count, [0x29, 0x28, 0x44, 0x50, 0x70].contains(bytes[mouth]) else { return nil }
    let after = mouth + 1 < bytes.count ? ByteKind.table[Int(bytes[mouth + 1])] : .space
    return after == .letter || after == .digit ? nil : mouth + 1 - at
  }
}
