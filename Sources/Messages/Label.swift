/// A quality label of LABELS.md 4.3-4.5, written `FAMILY`, `FAMILY:SUBTYPE` or `FAMILY.FACET`.
///
/// The spelling is the one used in code, store, exports and reports.
public struct Label: Hashable, Comparable, Sendable, Codable, RawRepresentable, ExpressibleByStringLiteral {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.rawValue = value }

  /// The part before a colon: `ALTERNATIVE` of `ALTERNATIVE:LATER`, `BUT.PIVOT` of itself.
  public var family: String { colon.map { String(rawValue[..<$0]) } ?? rawValue }
  /// The part after a colon, nil where there is none.
  public var subtype: String? { colon.map { String(rawValue[rawValue.index(after: $0)...]) } }
  /// Looked for among bytes: asked for every label of every sentence.
  private var colon: String.Index? { rawValue.utf8.firstIndex(of: UInt8(ascii: ":")) }

  public static func < (left: Label, right: Label) -> Bool { left.rawValue < right.rawValue }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// Who said that a label applies.
public enum Provenance: Hashable, Sendable {
  /// A rule, by its id.
  case rule(String)
  /// A model, by its id, with its score from 0 to 1.
  case model(String, score: Double)
  /// The user.
  case user

  /// The id of the rule; nil for anybody else.
  public var rule: String? {
    if case .rule(let id) = self { id } else { nil }
  }
}

extension Provenance: Codable, CustomStringConvertible {
  /// `rule:<id>`, `model:<id>@<score>` or `user`.
  public var description: String {
    switch self {
    case .rule(let id): "rule:\(id)"
    case .model(let id, let score): "model:\(id)@\(score)"
    case .user: "user"
    }
  }

  /// Reads what `description` wrote; nil for anything else.
  public init?(_ text: String) {
    if text == "user" {
      self = .user
    } else if text.hasPrefix("rule:") {
      self = .rule(String(text.dropFirst(5)))
    } else if text.hasPrefix("model:"), let at = text.lastIndex(of: "@"),
      let score = Double(text[text.index(after: at)...])
    {
      self = .model(String(text[text.index(text.startIndex, offsetBy: 6)..<at]), score: score)
    } else {
      return nil
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Provenance(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a provenance")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A stretch of a message's own text, in UTF-8 bytes from its start: `start` included, `end` not.
public struct Span: Hashable, Sendable, Codable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  public var isEmpty: Bool { end <= start }

  /// Whether they have a byte in common.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
}
