/// One line of an export, cut into its parts.
enum WhatsAppLine {
  /// The first line of a message.
  case message(WhatsAppStamp, sender: String, text: ByteView)
  /// What the program notes: who joined, that messages are encrypted.
  case notice
  /// One more line of the message before.
  case more(ByteView)

  private static let longestName = 120

  init(_ line: ByteView) {
    guard let head = WhatsAppHead(line) else {
      self = .more(line)
      return
    }
    let rest = line.from(head.length)
    guard let (sender, text) = Self.sender(rest) else {
      self = .notice
      return
    }
    self = .message(head.stamp, sender: sender, text: text)
  }

  /// What stands before the first `: `. Names hold no quotation marks, but notices do: Kim changed the subject to “a: b”.
  private static func sender(_ rest: ByteView) -> (String, ByteView)? {
    guard let colon = rest.prefix(longestName).firstIndex(of: UInt8(ascii: ":")), colon > 0,
      colon + 1 == rest.count || rest[colon + 1] == .space
    else { return nil }
    let name = rest.prefix(colon)
    return quotationMarks.contains { name.firstIndex(of: $0) != nil } ? nil : (clean(name), rest.from(colon + 2))
  }

  private static let quotationMarks: [StaticString] = ["\"", "“", "«", "„"]

  /// The name without the marks that turn the direction of writing, and the `~` before people who are no contacts.
  private static func clean(_ name: ByteView) -> String {
    let kept = name.text.unicodeScalars.filter {
      !(0x200E...0x200F).contains($0.value) && !(0x202A...0x202E).contains($0.value)
    }
    let text = String(String.UnicodeScalarView(kept.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }))
    return (text.hasPrefix("~") ? String(text.dropFirst()) : text).trimmingASCIISpaces
  }
}
