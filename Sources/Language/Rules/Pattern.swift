/// What a rule looks for, read from its text.
///
/// A pattern is a row of elements parted by spaces:
///
/// | element | matches |
/// |---|---|
/// | `word` | that word, in lower case with straight apostrophes; punctuation likewise |
/// | `a\|b\|@class` | one token that is any of these |
/// | `@class` | one token of a named class: of `Lexicon`, or `@number @time @url @email @emoji @name @unknown` |
/// | `!a\|b` | one token that is none of these |
/// | `*` | any one token |
/// | `...`, `...3` | up to six, or three, tokens |
/// | `( x y \| z )` | one of several rows |
/// | `^` | the start of the sentence, or of what follows its interjections and vocatives |
/// | `<` | the start of a clause |
/// | `$` | the end of the sentence: only punctuation and emoji may follow |
///
/// A `?` right behind an element or a group makes it optional; one that stands alone or behind a `|` is a question
/// mark.
indirect enum Pattern: Equatable, Sendable {
  case token(TokenSet)
  case gap(Int)
  case sentenceStart
  case clauseStart
  case sentenceEnd
  case sequence([Pattern])
  case choice([Pattern])
  case optional(Pattern)

  /// The words or classes of which a token must be one, or none.
  struct TokenSet: Hashable, Sendable {
    var words: [String] = []
    var classes: [String] = []
    var isNegated = false
  }

  /// Reads a pattern.
  ///
  /// - Throws: `PatternError` where brackets do not match or a row is empty.
  init(_ text: String) throws(PatternError) {
    var parser = PatternParser(text)
    self = try parser.pattern()
  }
}

/// What is wrong with the text of a pattern.
struct PatternError: Error, Equatable {
  let pattern: String
  let what: String
}

/// A recursive descent over the elements of a pattern, on bytes: thousands of patterns are read before the first text is.
private struct PatternParser {
  private typealias Element = Substring.UTF8View

  private let text: String
  private let elements: [Element]
  private var at = 0

  init(_ text: String) {
    self.text = text
    elements = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  }

  /// Whether the next element is a mark.
  private func isAt(_ mark: StaticString) -> Bool { at < elements.count && elements[at] == mark }

  mutating func pattern() throws(PatternError) -> Pattern {
    let whole = try choice()
    guard at == elements.count else { throw fault("a bracket closes that was not opened") }
    return whole
  }

  private func fault(_ what: String) -> PatternError { PatternError(pattern: text, what: what) }

  private mutating func choice() throws(PatternError) -> Pattern {
    var rows = [try sequence()]
    while isAt("|") {
      at += 1
      rows.append(try sequence())
    }
    return rows.count == 1 ? rows[0] : .choice(rows)
  }

  private mutating func sequence() throws(PatternError) -> Pattern {
    var parts: [Pattern] = []
    while at < elements.count, !isAt("|"), !isAt(")"), !isAt(")?") {
      parts.append(try element())
    }
    guard !parts.isEmpty else { throw fault("a row is empty") }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func element() throws(PatternError) -> Pattern {
    let element = elements[at]
    at += 1
    if element == "^" { return .sentenceStart }
    if element == "<" { return .clauseStart }
    if element == "$" { return .sentenceEnd }
    if element == "(" { return try group() }
    if element.starts(with: "...".utf8) { return .gap(Int(Substring(element.dropFirst(3))) ?? 6) }
    let rest = element.dropLast()
    if element.last == UInt8(ascii: "?"), let before = rest.last, before != UInt8(ascii: "|") {
      return .optional(Self.token(rest))
    }
    return Self.token(element)
  }

  private mutating func group() throws(PatternError) -> Pattern {
    let inner = try choice()
    guard at < elements.count else { throw fault("a bracket is not closed") }
    at += 1
    return elements[at - 1] == ")?" ? .optional(inner) : inner
  }

  private static func token(_ element: Element) -> Pattern {
    var set = Pattern.TokenSet()
    if element == "*" { return .token(.init(isNegated: true)) }
    set.isNegated = element.first == UInt8(ascii: "!") && element.dropFirst().first != nil
    for name in (set.isNegated ? element.dropFirst() : element).split(separator: UInt8(ascii: "|")) {
      let rest = name.dropFirst()
      if name.first == UInt8(ascii: "@"), !rest.isEmpty {
        set.classes.append(String(Substring(rest)))
      } else {
        set.words.append(String(Substring(name)))
      }
    }
    return .token(set)
  }
}

extension Substring.UTF8View {
  fileprivate static func == (bytes: Self, literal: StaticString) -> Bool {
    bytes.elementsEqual(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}

extension Pattern {
  /// Every word the pattern names, for the vocabulary.
  var words: [String] {
    switch self {
    case .token(let set): set.words
    case .gap, .sentenceStart, .clauseStart, .sentenceEnd: []
    case .sequence(let parts), .choice(let parts): parts.flatMap(\.words)
    case .optional(let part): part.words
    }
  }

  /// Every class the pattern names.
  var classes: [String] {
    switch self {
    case .token(let set): set.classes
    case .gap, .sentenceStart, .clauseStart, .sentenceEnd: []
    case .sequence(let parts), .choice(let parts): parts.flatMap(\.classes)
    case .optional(let part): part.classes
    }
  }
}
