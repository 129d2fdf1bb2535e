import Messages

/// One content line: `item1.TEL;TYPE=cell:+49…`.
struct VCardProperty {
  /// In capitals, without the group before its dot.
  let name: String
  private let parameters: [String]
  /// Decoded, with its escapes.
  private let value: String

  /// Nil for a line without a colon, and for what is not read.
  init?(_ line: [UInt8], _ charsets: CharsetDecoder) {
    guard let colon = Self.colon(line) else { return nil }
    let head = Self.split(String(decoding: line[..<colon], as: UTF8.self), at: ";")
    name = (head[0].split(separator: ".").last.map(String.init) ?? "").uppercased()
    guard Self.read.contains(name) else { return nil }
    parameters = head.dropFirst().map { $0.uppercased().filter { $0 != "\"" } }
    let bytes = Array(line[(colon + 1)...])
    let isQuoted = parameters.contains { $0.hasSuffix("QUOTED-PRINTABLE") }
    let decoded = isQuoted ? bytes.withView(QuotedPrintable.decoded) : bytes
    let label = parameters.first { $0.hasPrefix("CHARSET=") }.map { Array($0.dropFirst(8).utf8) }
    value = String(decoding: charsets.utf8(decoded, label: label), as: UTF8.self)
  }

  private static let read: Set<String> = [
    "AGENT", "BEGIN", "END", "FN", "N", "ORG", "CATEGORIES", "KIND", "X-ADDRESSBOOKSERVER-KIND", "EMAIL", "TEL", "IMPP",
    "X-JABBER", "X-SKYPE", "X-SKYPE-USERNAME", "X-ICQ", "X-AIM", "X-MSN", "X-YAHOO", "X-GOOGLE-TALK",
  ]

  /// The first colon outside quotation marks.
  private static func colon(_ line: [UInt8]) -> Int? {
    var isQuoted = false
    for (index, byte) in line.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: ":") && !isQuoted { return index }
    }
    return line.firstIndex(of: UInt8(ascii: ":"))
  }

  /// The parts between separators that no backslash or quotation mark protects; at least one.
  private static func split(_ text: String, at separator: Unicode.Scalar) -> [String] {
    var parts = [String.UnicodeScalarView()]
    var (isEscaped, isQuoted) = (false, false)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == separator && !isEscaped && !isQuoted {
        parts.append(String.UnicodeScalarView())
      } else {
        parts[parts.count - 1].append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return parts.map(String.init)
  }
}

extension VCardProperty {
  /// The value as text.
  var text: String { Self.unescaped(value) }
  /// The value as a list of components (N, ORG).
  var components: [String] { Self.split(value, at: ";").map(Self.unescaped) }
  /// The value as a list (CATEGORIES).
  var list: [String] { Self.split(value, at: ",").map(Self.unescaped) }

  /// Where the person can be reached, if the property says so.
  var address: Address? {
    switch name {
    case "EMAIL": ContactValue.email(text)
    case "TEL": isFax ? nil : ContactValue.phone(text)
    case "IMPP": ContactValue.chat(text)
    case "X-SKYPE", "X-SKYPE-USERNAME": ContactValue.chat(text, service: "skype")
    case "X-JABBER", "X-GOOGLE-TALK", "X-MSN", "X-ICQ", "X-AIM", "X-YAHOO":
      ContactValue.chat(text, service: String(name.dropFirst(2)))
    default: nil
    }
  }

  private var isFax: Bool {
    parameters.contains { $0.contains("FAX") && !$0.contains("VOICE") && !$0.contains("CELL") }
  }

  /// RFC 6350 3.4: `\n`, `\,`, `\;`, `\\`.
  private static func unescaped(_ text: String) -> String { BackslashText.resolved(text, ["n": " ", "N": " "]) }
}
