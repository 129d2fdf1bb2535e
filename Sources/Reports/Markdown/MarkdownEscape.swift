/// The only way words enter Markdown: afterwards they show as they are and are never markup.
///
/// Covers CommonMark 0.31 and what GitHub adds: tables, bare links, mail addresses, mentions, formulas, HTML.
enum MarkdownEscape {
  /// Words inside a line. Control characters and line breaks are gone afterwards (`visibleLine`).
  static func words(_ text: String) -> String {
    var escaped = ""
    let scalars = Array(visiblePhrase(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let rest = scalars[(index + 1)...]
      if needsBackslash(scalar, after: scalars[..<index], before: rest) { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(scalar)
      if scalar == "@", let next = rest.first, next.properties.isAlphabetic || next.isDigit {
        escaped.unicodeScalars.append(unlinking)
      }
    }
    return escaped
  }

  /// Words to type, between backticks: more of them than any run inside.
  static func code(_ text: String) -> String {
    // A pipe would end a table cell even here, and a backslash before it shows outside of tables.
    let scalars = visibleLine(text).unicodeScalars.map { $0 == "|" ? "¦" : $0 }
    if scalars.isEmpty { return "" }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: scalars) + 1)
    let padding = scalars.first == "`" || scalars.last == "`" ? " " : ""
    return fence + padding + String(String.UnicodeScalarView(scalars)) + padding + fence
  }

  /// A rendered line that begins a block: spaces go, a leading list, heading or quote mark shows as text.
  static func blockStart(_ indented: String) -> String {
    let line = String(indented.unicodeScalars.drop { $0 == " " })
    guard let first = line.unicodeScalars.first else { return line }
    if "#+-=>:".unicodeScalars.contains(first) { return "\\" + line }
    let digits = line.unicodeScalars.prefix(while: \.isDigit)
    let rest = line.unicodeScalars.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return line }
    return String(digits) + "\\" + String(rest)
  }

  /// Invisible; keeps GitHub from making a link of a mail address or notifying a person, which no backslash does.
  private static let unlinking: Unicode.Scalar = "\u{2060}"

  private static func needsBackslash(
    _ scalar: Unicode.Scalar, after start: ArraySlice<Unicode.Scalar>, before rest: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$": true
    case "&": rest.first.map { $0.properties.isAlphabetic || $0 == "#" } ?? false
    case ":": rest.starts(with: "//".unicodeScalars)
    case ".": start.suffix(3).count { $0 == "w" || $0 == "W" } == 3
    default: false
    }
  }

  private static func longestRun(of mark: Unicode.Scalar, in scalars: [Unicode.Scalar]) -> Int {
    var (longest, current) = (0, 0)
    for scalar in scalars {
      current = scalar == mark ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
