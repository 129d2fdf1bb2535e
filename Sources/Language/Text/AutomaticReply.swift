/// Answers that a phone or a mail program gave: they say nothing to an ask.
enum AutomaticReply {
  private static let heads = [
    "auto", "autoreply", "auto reply", "auto-reply", "automatic reply", "automated reply", "automatic response",
    "automated response", "auto-response", "automatic message", "automated message",
  ]

  /// Whether a text says at its head that nobody wrote it: "Auto-reply: I'm driving".
  static func isOne(_ text: String) -> Bool {
    let head = text.prefix(24).drop { $0 == "[" || $0 == "(" }.prefix { !":]).".contains($0) }
    guard head.endIndex < text.endIndex else { return false }
    return heads.contains(head.lowercased())
  }
}
