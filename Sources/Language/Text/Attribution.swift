/// The line that a mail program puts before a quote: "On Monday, Ana wrote:".
enum Attribution {
  /// Whether a lower-cased line looks like the beginning of one.
  static func opens(_ text: String) -> Bool {
    let first = text.utf8.first { $0 != 0x2D && $0 != 0x20 } ?? 0
    if (0x30...0x39).contains(first) || first == 0x22 { return true }
    let bare = text.drop { $0 == "-" || $0 == " " }
    return openers.contains { bare.hasPrefix($0) }
  }

  /// Whether lower-cased, joined lines are a whole attribution.
  ///
  /// It names a time or an address, and says that somebody wrote, in one of the known languages; a bare date with
  /// an address will do. Where no quote follows, both a time and an address or its closing colon are wanted.
  static func matches(_ text: String, beforeQuote: Bool) -> Bool {
    let ending = text.reversed().drop { "- \u{A0}".contains($0) }.first
    let hasAddress = text.contains("@")
    let hasTime = text.utf8.contains { (0x30...0x39).contains($0) }
    guard hasAddress || hasTime || beforeQuote else { return false }
    if verbs.contains(where: { text.contains($0) }) {
      return ending == ":" || (text.hasPrefix("-") && text.hasSuffix("-")) || (beforeQuote && text.count < 200)
    }
    let startsWithDate = (text.utf8.first).map { (0x30...0x39).contains($0) } ?? false
    return startsWithDate && hasAddress && (ending == ":" || ending == ">")
  }

  private static let openers = [
    "on ", "am ", "le ", "el ", "il ", "op ", "den ", "w dniu", "em ", "at ", "in ", "dnia", "på ", "pe ", "vào ",
    "from ", "quoting ", "a ", "ma ", "pon", "wt", "śr", "czw", "pt", "sob", "mon", "tue", "wed", "thu", "fri",
    "sat", "sun",
  ]
  private static let verbs = [
    " wrote", " writes", " schrieb", " a écrit", " escribió", " ha scritto", " schreef", " skrev", " pisze",
    " napisał", " написал", " пише", " пользователь", " geschreven", " escreveu", " geschrieben", " said:",
    " kirjoitti", " のメール", " のメッセージ", " 写道", " の投稿",
  ]
}
