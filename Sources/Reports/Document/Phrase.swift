/// A line of words: the only way text enters a report. Every part is escaped by every format, so text of a message
/// can never become markup.
public struct Phrase: Sendable, Equatable {
  /// A stretch of one kind.
  public enum Part: Sendable, Equatable {
    case text(String)
    case strong(String)
    case emphasis(String)
    /// Something to type: a command, an id.
    case code(String)
    case link(String, to: Anchor)
  }

  /// No two neighbours are both `.text`, so that an escape sees all that stands side by side.
  public let parts: [Part]

  public init(_ parts: [Part] = []) {
    self.parts = parts.reduce(into: []) { merged, part in
      if case .text(let next) = part, case .text(let words)? = merged.last {
        merged[merged.count - 1] = .text(words + next)
      } else {
        merged.append(part)
      }
    }
  }

  public static func text(_ text: String) -> Phrase { Phrase([.text(text)]) }
  public static func strong(_ text: String) -> Phrase { Phrase([.strong(text)]) }
  public static func code(_ text: String) -> Phrase { Phrase([.code(text)]) }
  public static func link(_ text: String, to anchor: Anchor) -> Phrase { Phrase([.link(text, to: anchor)]) }

  /// The words alone.
  public var plain: String { parts.map(\.words).joined() }
  public var isEmpty: Bool { plain.isEmpty }

  public static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.parts + right.parts) }
}

extension Phrase.Part {
  /// What is read, whatever it looks like.
  public var words: String {
    switch self {
    case .text(let words), .strong(let words), .emphasis(let words), .code(let words), .link(let words, _): words
    }
  }
}

extension Sequence<Phrase> {
  /// All phrases in one, with `separator` between them.
  public func joined(by separator: Phrase) -> Phrase {
    reduce(nil as Phrase?) { joined, next in joined.map { $0 + separator + next } ?? next } ?? Phrase()
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.parts) }

  /// Collects `"asked \(count) times, see \(link: "list", to: anchor)"`.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.text(literal)) }
    }
    public mutating func appendInterpolation(_ text: String) { appendLiteral(text) }
    public mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }
    public mutating func appendInterpolation(_ phrase: Phrase) { parts += phrase.parts }
    public mutating func appendInterpolation(strong text: String) { parts.append(.strong(text)) }
    public mutating func appendInterpolation(emphasis text: String) { parts.append(.emphasis(text)) }
    public mutating func appendInterpolation(code text: String) { parts.append(.code(text)) }
    public mutating func appendInterpolation(link text: String, to anchor: Anchor) {
      parts.append(.link(text, to: anchor))
    }
  }
}
