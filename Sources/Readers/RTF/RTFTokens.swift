/// One thing that stands in RTF.
enum RTFToken: Equatable {
  /// A brace.
  case open, close
  /// A control word with its number: `\u8217`.
  case word(String, Int?)
  /// A control symbol, such as `\~`.
  case symbol(UInt8)
  /// A byte of text, as it stands there or as `\'e4`.
  case byte(UInt8)
}

/// RTF cut into its tokens; line ends and the bytes of pictures are passed over.
struct RTFTokens {
  private static let longestWord = 32

  private let bytes: ByteView
  private var index = 0

  init(_ bytes: ByteView) { self.bytes = bytes }

  /// The next token; nil at the end.
  mutating func next() -> RTFToken? {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "{"): return .open
      case UInt8(ascii: "}"): return .close
      case UInt8(ascii: "\\"): return control()
      case .newline, .carriageReturn, 0: continue
      default: return .byte(byte)
      }
    }
    return nil
  }

  private mutating func control() -> RTFToken? {
    guard index < bytes.count else { return nil }
    let first = bytes[index]
    if first.isLetter { return word() }
    index += 1
    guard first == UInt8(ascii: "'") else { return .symbol(first) }
    let digits = bytes.from(index).prefix(2)
    index += digits.count
    return .byte(UInt8(String(decoding: digits.buffer, as: UTF8.self), radix: 16) ?? UInt8(ascii: "?"))
  }

  private mutating func word() -> RTFToken {
    let name = bytes.from(index).prefix(while: \.isLetter)
    index += name.count
    let number = number()
    if index < bytes.count, bytes[index] == .space { index += 1 }
    let text = String(decoding: name.prefix(Self.longestWord).buffer, as: UTF8.self)
    if text == "bin", let number, number > 0 { index += min(number, bytes.count - index) }
    return .word(text, number)
  }

  private mutating func number() -> Int? {
    let isNegative = index < bytes.count && bytes[index] == UInt8(ascii: "-")
    let digits = bytes.from(isNegative ? index + 1 : index).prefix(while: \.isDigit)
    guard digits.count > 0 else { return nil }
    index += digits.count + (isNegative ? 1 : 0)
    let number = Int(String(decoding: digits.prefix(10).buffer, as: UTF8.self)) ?? 0
    return isNegative ? -number : number
  }
}
