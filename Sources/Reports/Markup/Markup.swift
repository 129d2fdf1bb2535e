import Mustache

/// HTML or SVG in the making. Literals are markup; whatever is put into them is escaped, unless it is markup itself:
/// the only way words enter a page.
struct Markup: Sendable, Equatable {
  private(set) var text: String

  /// Words of unknown origin.
  init(words: String) { text = MarkupEscape.words(words) }

  /// What is markup already, such as a style sheet of ours.
  init(trusted text: String) { self.text = text }

  var isEmpty: Bool { text.isEmpty }

  static func + (left: Markup, right: Markup) -> Markup { Markup(trusted: left.text + right.text) }
}

extension Sequence<Markup> {
  /// All in one, with `separator` between them.
  func joined(by separator: String) -> Markup { Markup(trusted: map(\.text).joined(separator: separator)) }
}

extension Markup: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { text = value }
  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
    mutating func appendInterpolation(_ words: String) { text += MarkupEscape.words(words) }
    mutating func appendInterpolation(_ anchor: Anchor) { text += anchor.description }
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
    /// A length or place in a drawing, to a tenth.
    mutating func appendInterpolation(_ number: Double) { text += Markup.tenths(number) }
  }

  /// "12.5", "-0.1", "3": the same on every machine.
  private static func tenths(_ number: Double) -> String {
    guard number.isFinite, number.magnitude < 1e9 else { return "0" }
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
    return "\(sign)\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }
}

/// Templates insert it as it is, and leave out a section that is empty.
extension Markup: MustacheCustomRenderable {
  var renderText: String { text }
  var isNull: Bool { text.isEmpty }
}
