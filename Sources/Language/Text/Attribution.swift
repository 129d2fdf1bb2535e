/// The line that a mail program puts before a quote: "On Monday, Ana wrote:".
enum Attribution {
  /// By what a line looks like the beginning of one, the least telling first.
  enum Opening: Int, Comparable {
    /// It holds a mail address in angle brackets.
    case address
    /// It begins with a digit or a quotation mark.
    case dateOrName
    /// It begins with a word such as "on", "am", "le".
    case word

    static func < (left: Opening, right: Opening) -> Bool { left.rawValue < right.rawValue }
  }

  /// By what a lower-cased line looks like the beginning of an attribution, nil when it does not.
  static func opening(of text: String) -> Opening? {
    let bare = text.drop { $0 == "-" || $0 == " " }
    if openers.contains(where: { bare.hasPrefix($0) }) { return .word }
    let first = bare.utf8.first ?? 0
    if (0x30...0x39).contains(first) || first == 0x22 { return .dateOrName }
    return text.utf8.contains(0x3C) && text.utf8.contains(0x40) ? .address : nil
  }

  /// Whether lower-cased, joined lines are a whole attribution.
  ///
  /// It names a time or an address, and says that somebody wrote, in one of the known languages; a bare date with
  /// an address will do. Where no quote follows, both a time and an address or its closing colon are wanted.
  static func matches(_ text: String, beforeQuote: Bool) -> Bool {
    let ending = text.reversed().drop { "- \u{A0}".contains($0) }.first
    let hasAddress = text.utf8.contains(0x40)
    let hasTime = text.utf8.contains { (0x30...0x39).contains($0) }
    guard hasAddress || hasTime || beforeQuote else { return false }
    if saysWrote(text) {
      return ending == ":" || (text.hasPrefix("-") && text.hasSuffix("-")) || (beforeQuote && text.utf8.count < 220)
    }
    let startsWithDate = (text.utf8.first).map { (0x30...0x39).contains($0) } ?? false
    return startsWithDate && hasAddress && (ending == ":" || ending == ">")
  }

  /// Whether a word for writing stands in lower-cased text, in one pass over its bytes.
  static func saysWrote(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { at in
      (at == 0 || bytes[at - 1] == 0x20 || bytes[at] >= 0x80) && verbBytes.contains { bytes[at...].starts(with: $0) }
    }
  }

  private static let verbBytes = verbs.map { Array($0.utf8) }
  private static let openers = [
    "on ", "am ", "le ", "el ", "il ", "op ", "den ", "w dniu", "em ", "at ", "in ", "dnia", "på ", "pe ", "vào ",
    "from ", "quoting ", "a ", "ma ", "pon", "wt", "śr", "czw", "pt", "sob", "mon", "tue", "wed", "thu", "fri",
    "sat", "sun", "понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресенье",
  ]
  private static let verbs = [
    "wrote", "writes", "schrieb", "a écrit", "escribió", "ha scritto", "schreef", "skrev", "pisze", "napisał",
    "написал", "пише", "пользователь", "geschreven", "escreveu", "geschrieben", "said:", "kirjoitti", "のメール",
    "のメッセージ", "写道", "の投稿",
  ]
}
