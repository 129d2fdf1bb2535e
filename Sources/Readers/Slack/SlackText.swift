/// The text of a Slack message, whose links and mentions stand between `<` and `>`.
enum SlackText {
  /// - Parameter name: what to call a user.
  static func plain(_ text: String, name: (String) -> String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return text }
    var plain = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      plain += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ">") else { break }
      plain += reference(rest[..<close], name)
      rest = rest[rest.index(after: close)...]
    }
    return unescaped(plain + rest)
  }

  /// `@U1`, `#C1|general`, `!here`, `https://a.example|label`.
  private static func reference(_ text: Substring, _ name: (String) -> String) -> String {
    let parts = text.split(separator: "|", maxSplits: 1).map(String.init)
    guard let target = parts.first, let sort = target.first else { return "" }
    let label = parts.count > 1 ? parts[1] : nil
    switch sort {
    case "@": return "@" + (label ?? name(String(target.dropFirst())))
    case "#": return "#" + (label ?? String(target.dropFirst()))
    case "!": return "@" + (label ?? String(target.dropFirst().prefix { $0 != "^" }))
    default: return label.map { $0 == target ? target : "\($0) (\(target))" } ?? target
    }
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var plain: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      let entity = byte == UInt8(ascii: "&") ? entities.first { rest.starts(with: $0.name.utf8) } : nil
      plain.append(entity?.byte ?? byte)
      rest = rest.dropFirst(entity?.name.utf8.count ?? 1)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static let entities: [(name: String, byte: UInt8)] = [
    ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&amp;", UInt8(ascii: "&")),
  ]

  /// The emoji of a reaction by its name in Slack; other names stay, between colons.
  static func emoji(_ name: String) -> String {
    let bare = name.utf8.split(separator: UInt8(ascii: ":")).first.map { String(Substring($0)) } ?? name
    return emojis[bare] ?? ":\(bare):"
  }

  private static let emojis = [
    "+1": "👍", "thumbsup": "👍", "-1": "👎", "thumbsdown": "👎", "white_check_mark": "✅", "heavy_check_mark": "✔️",
    "ok_hand": "👌", "ok": "🆗", "x": "❌", "heart": "❤️", "tada": "🎉", "eyes": "👀", "pray": "🙏", "joy": "😂",
    "raised_hands": "🙌", "clap": "👏", "fire": "🔥", "rocket": "🚀", "thinking_face": "🤔", "wave": "👋",
  ]
}
