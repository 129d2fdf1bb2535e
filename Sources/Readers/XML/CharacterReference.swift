/// A numeric character reference in XML text: `&#8364;` or `&#x20AC;`.
struct CharacterReference: Equatable {
  var value: UInt32
  /// Bytes from `&` to `;`, both included.
  var length: Int

  /// What stands at a `&`.
  enum Scan: Equatable {
    case reference(CharacterReference)
    /// A named reference, or no reference at all.
    case other
    /// The text ends before that can be told.
    case unfinished
  }

  /// Longest reference that is recognised; real ones have at most ten bytes.
  private static let limit = 24

  /// Looks at the `&` at `start`.
  static func scan(_ text: UnsafeRawBufferPointer, at start: Int) -> Scan {
    var digits = Digits()
    for length in 1..<limit {
      guard start + length < text.count else { return .unfinished }
      switch digits.take(text[start + length]) {
      case .more: continue
      case .end: return .reference(CharacterReference(value: digits.value, length: length + 1))
      case .invalid: return .other
      }
    }
    return .other
  }

  /// Reads `#`, an optional `x`, digits and `;` byte by byte; the value stops growing beyond Unicode.
  private struct Digits {
    enum Step { case more, end, invalid }

    private(set) var value: UInt32 = 0
    private var radix: UInt32 = 0
    private var count = 0

    mutating func take(_ byte: UInt8) -> Step {
      if radix == 0 {
        radix = 10
        return byte == UInt8(ascii: "#") ? .more : .invalid
      }
      if byte == UInt8(ascii: "x"), radix == 10, count == 0 {
        radix = 16
        return .more
      }
      if byte == UInt8(ascii: ";") { return count > 0 ? .end : .invalid }
      guard let digit = Self.digit(byte), digit < radix else { return .invalid }
      value = min(value * radix + digit, 0x11_0000)
      count += 1
      return .more
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
      default: nil
      }
    }
  }
}
