/// What may be the line that a mail program puts before a quote: "On Monday, Ana wrote:".
///
/// Made of one to four lines, which are joined, and read once.
struct Attribution {
  /// Longer ones are none.
  private static let longest = 600

  /// In lower case, lines joined by spaces.
  private let text: [UInt8]
  private var hasAddress = false
  private var hasDigit = false
  /// A time, a date in numbers or a year.
  private var hasDate = false
  private var hasQuestion = false
  /// Where the last word for writing ends.
  private var verbEnd: Int?
  /// That word is one of speech ("said:"), or a pronoun stands before it, as in the sentences of letters.
  private var isTold = false

  /// Joins lines; nil when they are too long for one.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: ArraySlice<Line>) {
    guard lines.reduce(0, { $0 + $1.length + 1 }) <= Self.longest else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(Self.longest)
    for line in lines where !line.isBlank {
      if !text.isEmpty { text.append(0x20) }
      for at in line.first..<line.last { text.append(bytes[at].lowered) }
    }
    guard !text.isEmpty else { return nil }
    self.text = text
    text.withUnsafeBufferPointer { read($0) }
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    for at in text.indices {
      let byte = text[at]
      if byte == 0x40 { hasAddress = true }
      if byte == 0x3F || byte == 0x21 { hasQuestion = true }
      if byte.isASCIIDigit { readDigit(text, at) }
      guard byte >= 0x80 || byte.isASCIILetter, at == 0 || byte >= 0x80 || !text[at - 1].isASCIILetter else { continue }
      let verb = Phrases.verbs.match(text, at, text.count)
      guard verb.marks.contains(.verb) else { continue }
      verbEnd = verb.end
      isTold = !Phrases.speech.marks(text, at, text.count).isEmpty || followsPronoun(text, at)
    }
  }

  /// Whether the word before a place is "I", "we" or another who told of writing; "you wrote:" is a program's, too.
  private func followsPronoun(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at >= 2, text[at - 1] == 0x20 else { return false }
    var start = at - 1
    while start > 0, text[start - 1] != 0x20 { start -= 1 }
    let pronoun = Phrases.pronouns.match(text, start, at - 1)
    return !pronoun.marks.isEmpty && pronoun.end == at - 1
  }

  private mutating func readDigit(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) {
    hasDigit = true
    guard at >= 2, !hasDate else { return }
    let isParted = text[at - 2].isASCIIDigit && [0x3A, 0x2F, 0x2E, 0x2D].contains(text[at - 1])
    let isYear =
      at >= 3 && text[at - 1].isASCIIDigit && (text[at - 3] == 0x32 && text[at - 2] == 0x30)
      || at >= 3 && text[at - 1].isASCIIDigit && (text[at - 3] == 0x31 && text[at - 2] == 0x39)
    hasDate = isParted || isYear
  }

  // MARK: Judging

  /// What stands below an attribution.
  enum Follower {
    case quote
    /// A list, or words in quotation marks: a letter goes on to cite.
    case citation
    case text
  }

  /// Whether the lines are a whole attribution.
  ///
  /// Somebody wrote, says one of the known languages, with a date or an address; or a date stands before an address.
  /// Where no quote follows, the wording must be complete, and without an address it must be no sentence of a letter.
  func isWhole(before follower: Follower, startsWithDate: Bool) -> Bool {
    let beforeQuote = follower == .quote
    if let verbEnd {
      guard hasAddress || beforeQuote || (hasDate && !isTold && follower == .text) else { return false }
      if endsWithColon || isDashed { return true }
      if beforeQuote { return text.count < 220 }
      return hasAddress && hasDate && verbEnd == text.count
    }
    guard startsWithDate, hasDate else { return false }
    guard hasAddress else { return isStamped }
    return beforeQuote ? endsWithColon || text.last == 0x3E : endsWithSender
  }

  /// Whether a name and a word for writing are all there is, as in "James A. wrote:"; asked only before a quote.
  var isNameOnly: Bool {
    guard let verbEnd, endsWithColon, text.count <= 100, !hasQuestion else { return false }
    return text.count - verbEnd <= 12 && text.count { $0 == 0x20 } <= 8
  }

  /// Whether an address is in it and a date: what may be torn apart by blank lines.
  var isUnmistakable: Bool { hasAddress && hasDate && endsWithColon && verbEnd != nil }

  private var endsWithColon: Bool { colon != nil }

  /// Where the colon stands that ends it.
  private var colon: Int? {
    guard let last = text.lastIndex(where: { ![0x2D, 0x20, 0x2A, 0x5F].contains($0) }) else { return nil }
    if text[last] == 0x3A { return last }
    // The fullwidth colon is EF BC 9A.
    return text[last] == 0x9A && last >= 2 && text[last - 2] == 0xEF ? last - 2 : nil
  }

  /// Whether it ends as no sentence does.
  ///
  /// With an address in brackets and a colon, with "by" or "from" before an address and a colon, or as a stamp does.
  private var endsWithSender: Bool {
    guard let colon else { return text.last == 0x3E && (hasStamp || isDayOnly) }
    // A no-break space is C2 A0.
    let words = text[..<colon].split { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }.suffix(2)
    guard let address = words.last, let last = address.last else { return false }
    if [0x3E, 0x29, 0x5D].contains(last) { return true }
    guard address.contains(0x40), let before = words.first else { return false }
    return before.elementsEqual("by".utf8) || before.elementsEqual("from".utf8)
  }

  private var isDashed: Bool { text.first == 0x2D && text.last == 0x2D }

  /// "2016-03-03 17:21 GMT+01:00 Ana", as some versions of Gmail wrote it.
  private var isStamped: Bool { text.count < 100 && hasStamp && text[17] == 0x67 }

  /// Whether it begins so; the hour may have one digit.
  private var hasStamp: Bool {
    guard text.count > 20, text[4] == 0x2D, text[7] == 0x2D else { return false }
    return [16, 17].contains { text[$0..<($0 + 3)].elementsEqual("gmt".utf8) }
  }

  /// "2013/7/20 Ana <ana@example.org>", as others wrote it.
  private var isDayOnly: Bool {
    text.count > 4 && text[..<4].allSatisfy(\.isASCIIDigit) && [0x2D, 0x2F].contains(text[4]) && !text.contains(0x3A)
  }
}

extension Phrases {
  /// Words for writing.
  static let verbs = Phrases([
    (
      .verb,
      [
        "wrote", "writes", "typed", "scribbled", "quoting ", "said:", "says:", "sent:", "replied:", "schrieb",
        "geschrieben",
        "hat folgendes geschrieben", "a écrit", "escribió", "escribio", "ha scritto", "scrive:", "ha scrive", "schreef",
        "geschreven", "skrev", "skriver", "pisze", "napisał", "escreveu", "kirjoitti", "írta", "napsal", "napísal",
        "a scris",
        "yazdı", "написал", "пишет", "пише", "написав", "пользователь", "написа", "έγραψε", "đã viết", "menulis",
        "のメール", "のメッセージ", "の投稿", "書きました", "写道", "寫道", "님이 작성", "님의 메시지",
      ]
    )
  ])

  /// Those of the words for writing that tell as often what was said elsewhere.
  static let speech = Phrases([(.verb, ["said:", "says:", "sent:", "replied:"])])
  static let pronouns = Phrases([(.verb, ["i", "we", "he", "she", "they", "ich", "wir", "er"])])
  /// How a list begins, and words in quotation marks.
  static let citations = Phrases([(.quoted, ["\"", "“", "„", "«", "- ", "* ", "• "])])
}
