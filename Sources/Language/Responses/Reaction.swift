import Messages

/// A message that is nothing but a reaction: an emoji of consent or dissent, or the text that phones put in its
/// place ("Liked “can you come?”").
struct Reaction: Sendable, Equatable {
  enum Kind: Sendable {
    case consent, dissent, other
    /// Takes back the reaction before it.
    case withdrawal
  }

  /// An emoji that neither grants nor refuses.
  static let other = Reaction(kind: .other)

  var kind: Kind
  /// The beginning of the message reacted to, where the text quotes it.
  var quoted: String?

  /// Reads a whole own text; nil when it is no reaction.
  init?(_ text: String) {
    guard Self.mayBegin(text.utf8) else { return nil }
    let text = text.visible.trimmingSpace
    if let kind = Self.emoji(text) {
      self.init(kind: kind)
    } else if let (kind, quoted) = Self.tapback(text) {
      self.init(kind: kind, quoted: quoted)
    } else {
      return nil
    }
  }

  private init(kind: Kind, quoted: String? = nil) {
    self.kind = kind
    self.quoted = quoted
  }

  /// 👍 and ✅ consent in any skin colour (LABELS.md 4.2), 👎 and ❌ dissent; other faces are left to the reader.
  private static func emoji(_ text: String) -> Kind? {
    guard let first = text.unicodeScalars.first, first.value > 0x7f, text.utf8.count <= 40 else { return nil }
    let rest = text.unicodeScalars.dropFirst()
    guard rest.allSatisfy({ $0 == first || (0x1f3fb...0x1f3ff).contains($0.value) || $0.value == 0xfe0f }) else {
      return nil
    }
    switch first.value {
    case 0x1f44d, 0x2705, 0x2714, 0x1f44c, 0x1f197: return .consent
    case 0x1f44e, 0x274c: return .dissent
    default: return nil
    }
  }

  /// Whether a reaction may begin as a text does: most texts begin with two letters of which none is an emoji or a verb.
  private static func mayBegin(_ text: String.UTF8View) -> Bool {
    let opening = text.prefix(2)
    guard let first = opening.first, 0x21...0x7e ~= first, opening.allSatisfy({ $0 < 0x80 }) else { return true }
    return first == UInt8(ascii: "R") || verbs.contains { $0.0.utf8.first == first }
  }

  private static let verbs: [(String, Kind)] = [
    ("Liked ", .consent), ("Disliked ", .dissent), ("Loved ", .other), ("Laughed at ", .other),
    ("Emphasized ", .other), ("Emphasised ", .other), ("Questioned ", .other),
  ]

  private static func tapback(_ text: String) -> (Kind, String)? {
    for (verb, kind) in verbs where text.hasPrefix(verb) {
      if let quoted = quoted(text.dropFirst(verb.count)) { return (kind, quoted) }
    }
    if text.hasPrefix("Removed ") { return withdrawal(text.dropFirst("Removed ".count)) }
    // Android leaves out the verb: 👍 to “can you come?”
    let verb = "Reacted "
    return face(text.hasPrefix(verb) ? text.dropFirst(verb.count) : text[...])
  }

  /// `😂 to “can you come?”`
  private static func face(_ text: Substring) -> (Kind, String)? {
    guard let face = text.first, !face.isASCII else { return nil }
    let rest = text.dropFirst().trimmingSpace
    guard rest.hasPrefix("to ") else { return nil }
    return quoted(rest.dropFirst(3)).map { (emoji(String(face)) ?? .other, $0) }
  }

  /// What phones name when a reaction is taken back.
  private static let removable: Set = [
    "a like", "a dislike", "a heart", "a laugh", "an exclamation", "a question mark",
  ]

  /// `a heart from “can you come?”`, `😂 from “can you come?”`.
  private static func withdrawal(_ text: Substring) -> (Kind, String)? {
    let words = text.split(separator: " ", maxSplits: 4)
    guard let from = words.firstIndex(of: "from"), from > 0, from < words.count - 1 else { return nil }
    let isFace = from == 1 && words[0].first?.isASCII == false
    guard isFace || removable.contains(words[..<from].joined(separator: " ")) else { return nil }
    return quoted(text[words[from + 1].startIndex...]).map { (Kind.withdrawal, $0) }
  }

  /// What stands between quotes; the mark of a shortened text is cut off.
  private static func quoted(_ text: Substring) -> String? {
    guard let open = text.first, "“\"„«".contains(open) else { return nil }
    var quoted = text.dropFirst().filter { !"”\"«»".contains($0) }.trimmingSpace
    while let last = quoted.last, last == "…" || quoted.hasSuffix("...") { quoted.removeLast(last == "…" ? 1 : 3) }
    return quoted
  }
}

extension String {
  /// The text without the joiners and spaces of no width that phones put around reactions.
  fileprivate var visible: String {
    guard utf8.contains(0xe2) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !(0x200b...0x200c).contains($0.value) }))
  }
}

extension StringProtocol {
  /// The text without white space at both ends.
  fileprivate var trimmingSpace: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
