/// One line of a history: `|2009-01-26T18:34:25|1|from|N---|text`, as Psi writes it (`edbflatfile.cpp`).
struct PsiLine {
  enum Kind {
    case message
    /// A headline, or the error that came back for a message.
    case automatic
    /// Who may see whom.
    case notice
  }

  let kind: Kind
  /// Nil for what is no time.
  let time: WrittenTime?
  let isSent: Bool
  /// Whether the text was made UTF-8 twice, as the first versions did.
  let isDouble: Bool
  /// The first part of a line too long to be held at once, escapes not yet resolved.
  let text: ByteView

  init?(_ line: ByteView) {
    guard line.has("|") else { return nil }
    var rest = line.from(1)
    guard let time = Self.field(&rest), let type = Self.field(&rest), let origin = Self.field(&rest),
      let flags = Self.field(&rest), flags.count >= 2, let kind = Self.kind(type),
      origin.has("to") || origin.has("from")
    else { return nil }
    // A subject, and a link with its description, stand in front of the text.
    let extra = flags[1].hexValue ?? 0
    for _ in 0..<(extra & 1 + (extra & 2 > 0 ? 2 : 0)) {
      guard Self.field(&rest) != nil else { return nil }
    }
    self.kind = kind
    self.time = WrittenTime(iso: time)
    isSent = origin.has("to")
    isDouble = flags[0] != UInt8(ascii: "N")
    text = rest
  }

  private static func field(_ rest: inout ByteView) -> ByteView? {
    guard let end = rest.firstIndex(of: UInt8(ascii: "|")) else { return nil }
    defer { rest = rest.from(end + 1) }
    return rest.prefix(end)
  }

  private static func kind(_ type: ByteView) -> Kind? {
    guard let number = type.decimal else { return nil }
    switch number {
    case 0, 1: return .message
    case 4, 5: return .automatic
    case 2, 3, 6, 7, 8: return .notice
    default: return nil
    }
  }
}

/// How Psi keeps a text on one line.
enum PsiText {
  /// The text with `\n`, `\p` (a vertical bar) and `\\` resolved.
  static func unescaped(_ text: String) -> String { BackslashText.resolved(text, ["n": "\n", "p": "|"]) }

  /// What was made UTF-8 twice; any other text stays.
  static func undoubled(_ text: String) -> String {
    let bytes = text.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
    guard bytes.count == text.unicodeScalars.count else { return text }
    return String(validating: bytes, as: UTF8.self) ?? text
  }
}
