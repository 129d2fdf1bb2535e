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
/// Words are those that `Tokenizer` cuts: `don't` is one, `sign-off` is two, and a number in figures is `@number`.
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
    /// As they are written, parted by `|`: read only once for all patterns of a set of rules that name the same.
    let names: String
    let isNegated: Bool
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
    at += 1
    return elements[at - 1] == "(" ? try group() : Self.single(elements[at - 1])
  }

  /// What each element says that is no bracket and parts no rows.
  var singles: [Pattern] {
    elements.filter { $0 != "(" && $0 != ")" && $0 != ")?" && $0 != "|" }.map(Self.single)
  }

  private static func single(_ element: Element) -> Pattern {
    if element == "^" { return .sentenceStart }
    if element == "<" { return .clauseStart }
    if element == "$" { return .sentenceEnd }
    if element.starts(with: "...".utf8) { return .gap(Int(Substring(element.dropFirst(3))) ?? 6) }
    let rest = element.dropLast()
    if element.last == UInt8(ascii: "?"), let before = rest.last, before != UInt8(ascii: "|") {
      return .optional(token(rest))
    }
    return token(element)
  }

  private mutating func group() throws(PatternError) -> Pattern {
    let inner = try choice()
    guard at < elements.count else { throw fault("a bracket is not closed") }
    at += 1
    return elements[at - 1] == ")?" ? .optional(inner) : inner
  }

  private static func token(_ element: Element) -> Pattern {
    if element == "*" { return .token(.init(names: "", isNegated: true)) }
    let isNegated = element.first == UInt8(ascii: "!") && element.dropFirst().first != nil
    let names = isNegated ? element.dropFirst() : element
    return .token(.init(names: String(Substring(names)), isNegated: isNegated))
  }
}

extension Substring.UTF8View {
  fileprivate static func == (bytes: Self, literal: StaticString) -> Bool {
    bytes.elementsEqual(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  fileprivate static func != (bytes: Self, literal: StaticString) -> Bool { !(bytes == literal) }
}

extension Pattern.TokenSet {
  /// The words and classes one by one.
  var parts: [Part] { names.utf8.split(separator: UInt8(ascii: "|")).map(Part.init) }

  /// Whether only one is named.
  var isSingle: Bool { !isNegated && !names.utf8.contains(UInt8(ascii: "|")) }

  /// A word or a class.
  enum Part {
    case word(Substring.UTF8View)
    case `class`(String)

    init(_ name: Substring.UTF8View) {
      let rest = name.dropFirst()
      self = name.first == UInt8(ascii: "@") && !rest.isEmpty ? .class(String(Substring(rest))) : .word(name)
    }
  }
}

extension Pattern {
  /// Every word that patterns name, one pattern a line, for the vocabulary; none is understood as a whole for that.
  static func words(in text: String) -> [String] {
    parts(of: PatternParser(text).singles).compactMap { part in
      if case .word(let name) = part { String(Substring(name)) } else { nil }
    }
  }

  /// Every class the pattern names.
  var classes: [String] {
    Self.parts(of: [self]).compactMap { part in if case .class(let name) = part { name } else { nil } }
  }

  private static func parts(of patterns: [Pattern]) -> [TokenSet.Part] {
    patterns.flatMap { pattern -> [TokenSet.Part] in
      switch pattern {
      case .token(let set): set.parts
      case .gap, .sentenceStart, .clauseStart, .sentenceEnd: []
      case .sequence(let parts), .choice(let parts): Self.parts(of: parts)
      case .optional(let part): Self.parts(of: [part])
      }
    }
  }
}
