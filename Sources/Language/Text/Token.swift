import Messages

/// One word, number or punctuation mark of a text.
struct Token: Equatable, Sendable {
  /// Its number in the vocabulary, or one of the kinds of `TokenID`.
  var id: Int32
  /// Where it stands in the text, in UTF-8 bytes.
  var start: Int32
  var end: Int32
  /// The hash of its lower-cased spelling, for words that the vocabulary does not know.
  var hash: UInt32
  var gap: Gap
  var traits: Traits

  /// What stood before it.
  enum Gap: UInt8, Comparable, Sendable {
    case none, space, line, shortLine, paragraph

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// What its letters and its place tell.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// Its first letter is a capital.
    static let capital = Traits(rawValue: 1)
    /// Punctuation or an emoji: no word, number or address.
    static let mark = Traits(rawValue: 2)
    /// A clause begins here.
    static let clauseStart = Traits(rawValue: 4)
    /// The sentence begins here, or what follows its interjections and vocatives does; so a clause begins, too.
    static let head = Traits(rawValue: 8)

    @inline(__always)
    var place: Place { rawValue & 8 != 0 ? .head : rawValue & 4 != 0 ? .clauseStart : .inside }
  }

  /// Where in its sentence a token stands, as far as patterns ask.
  enum Place: Int, CaseIterable {
    case inside, clauseStart, head

    var traits: Traits {
      switch self {
      case .inside: []
      case .clauseStart: .clauseStart
      case .head: [.clauseStart, .head]
      }
    }
  }

  var span: Span { Span(Int(start), Int(end)) }
}

/// The fixed ids: what a token is when the vocabulary does not list its spelling.
enum TokenID {
  static let unknown: Int32 = 0
  static let number: Int32 = 1
  static let time: Int32 = 2
  static let url: Int32 = 3
  static let email: Int32 = 4
  static let emoji: Int32 = 5
  /// A word with a capital that is not listed: most often a name.
  static let name: Int32 = 6
  /// The first id of a listed word.
  static let firstWord: Int32 = 7

  /// How a pattern writes them.
  static let classes: [String: Int32] = [
    "number": number, "time": time, "url": url, "email": email, "emoji": emoji, "name": name,
    "unknown": unknown,
  ]
}
