/// The text of Gmail's later chats, of which each message is a mail.
enum GmailChat {
  /// The text with the five escapes of HTML resolved, which Gmail leaves in text that is plain.
  ///
  /// What an ampersand that was escaped itself begins stays as it was typed.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return escapes.reduce(text) { $0.replacing($1.name, with: $1.sign) }
  }

  /// The ampersand last, so that nothing is resolved twice.
  private static let escapes = [
    (name: "&#39;", sign: "'"), (name: "&quot;", sign: "\""), (name: "&lt;", sign: "<"), (name: "&gt;", sign: ">"),
    (name: "&amp;", sign: "&"),
  ]
}
