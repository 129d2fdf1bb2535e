/// What the first words of a line tell about it.
struct LineMarks: OptionSet, Sendable {
  let rawValue: UInt32

  // Fields that mail programs copy over a quoted original.
  static let from = LineMarks(rawValue: 1 << 0)
  static let date = LineMarks(rawValue: 1 << 1)
  static let to = LineMarks(rawValue: 1 << 2)
  static let subject = LineMarks(rawValue: 1 << 3)
  static let fields: LineMarks = [.from, .date, .to, .subject]

  /// "Original Message" between dashes.
  static let original = LineMarks(rawValue: 1 << 4)
  /// "Forwarded message" between dashes.
  static let forward = LineMarks(rawValue: 1 << 5)
  /// "Begin forwarded message:", which needs no dashes.
  static let bareForward = LineMarks(rawValue: 1 << 6)

  /// A word such as "on", "am", "le", with which attributions begin.
  static let opener = LineMarks(rawValue: 1 << 7)
  /// The same, of words that begin much else: "at", "in", "from".
  static let weakOpener = LineMarks(rawValue: 1 << 8)
  /// The name of a day.
  static let weekday = LineMarks(rawValue: 1 << 9)
  /// A word for writing.
  static let verb = LineMarks(rawValue: 1 << 10)

  /// "Sent from my phone".
  static let device = LineMarks(rawValue: 1 << 11)
  /// What a mailing list adds.
  static let listFooter = LineMarks(rawValue: 1 << 12)
  static let disclaimer = LineMarks(rawValue: 1 << 13)
  static let greeting = LineMarks(rawValue: 1 << 14)
  static let signOff = LineMarks(rawValue: 1 << 15)
  /// "P.S.": what follows is the writer's again.
  static let postscript = LineMarks(rawValue: 1 << 16)

  // By the look of a line, not by its words.
  static let quoted = LineMarks(rawValue: 1 << 17)
  /// Nothing but dashes, underscores, asterisks or equal signs.
  static let ruler = LineMarks(rawValue: 1 << 18)
  /// Initials before the angle bracket, as some newsreaders quote: "AL> Friday?".
  static let supercited = LineMarks(rawValue: 1 << 19)
  /// What mail programs write below a text, and people within one: "Sent via …".
  static let looseDevice = LineMarks(rawValue: 1 << 20)
  /// A warning above mail from outside.
  static let banner = LineMarks(rawValue: 1 << 21)
}

/// Phrases and what each tells, looked up at one place of a text.
///
/// Phrases are lower case; capitals of the text (Latin-1 and Cyrillic) are read as small letters, a no-break space
/// as a space.
struct Phrases: Sendable {
  private struct Entry {
    var start: Int
    var end: Int
    var marks: LineMarks
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Where the entries of each first byte begin in `entries`.
  private var starts: [Int] = []

  init(_ lists: [(LineMarks, [String])]) {
    let all = lists.flatMap { marks, phrases in phrases.map { (marks: marks, bytes: Array($0.utf8)) } }
    let buckets = Dictionary(grouping: all) { $0.bytes.first ?? 0 }
    for byte in 0...UInt8.max {
      starts.append(entries.count)
      for phrase in buckets[byte] ?? [] { append(phrase.bytes, phrase.marks) }
    }
    starts.append(entries.count)
  }

  private mutating func append(_ phrase: [UInt8], _ marks: LineMarks) {
    entries.append(Entry(start: bytes.count, end: bytes.count + phrase.count, marks: marks))
    bytes += phrase
  }

  /// The marks of every phrase that begins at `at` and ends no later than `end`.
  func marks(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> LineMarks {
    match(text, at, end).marks
  }

  /// The same, and where the longest of these phrases ends.
  func match(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> (marks: LineMarks, end: Int) {
    var found: (marks: LineMarks, end: Int) = ([], at)
    guard at < end else { return found }
    let first = Int(Self.folded(text, at, at, end))
    for entry in starts[first]..<starts[first + 1] {
      guard let stop = self.end(of: entries[entry], text, at, end) else { continue }
      found.marks.formUnion(entries[entry].marks)
      found.end = max(found.end, stop)
    }
    return found
  }

  /// Where in the text a phrase ends that begins at `first`, nil when another text stands there.
  private func end(of entry: Entry, _ text: UnsafeBufferPointer<UInt8>, _ first: Int, _ end: Int) -> Int? {
    var at = first
    for index in entry.start..<entry.end {
      guard at < end else { return nil }
      if bytes[index] == Self.folded(text, at, first, end) {
        at += 1
      } else if bytes[index] == 0x20, text[at] == 0xC2, at + 1 < end, text[at + 1] == 0xA0 {
        at += 2
      } else {
        return nil
      }
    }
    return at
  }

  /// The byte at `at` as it stands in the small letter, for letters of one or two bytes from `first` on.
  @inline(__always)
  private static func folded(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ first: Int, _ end: Int) -> UInt8 {
    let byte = text[at]
    if byte < 0x80 { return byte.lowered }
    if byte == 0xD0 { return at + 1 < end && (0xA0...0xAF).contains(text[at + 1]) ? 0xD1 : byte }
    guard at > first, byte < 0xB0 else { return byte }
    switch text[at - 1] {
    case 0xC3 where byte < 0x9F: return byte + 0x20
    case 0xD0: return byte < 0x90 ? byte : byte < 0xA0 ? byte + 0x20 : byte - 0x20
    default: return byte
    }
  }
}

extension UInt8 {
  /// The small letter of an ASCII capital, any other byte as it is.
  @inline(__always)
  var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  @inline(__always)
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  @inline(__always)
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
}
