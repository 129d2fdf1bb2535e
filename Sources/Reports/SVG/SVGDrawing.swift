/// Shapes in a space of `width` units; a unit is about a pixel on a telephone, so letters of 12 units can be read there.
struct SVGDrawing {
  static let width = 380.0
  private(set) var shapes: [Markup] = []
  var height: Double

  init(height: Double) { self.height = height }

  /// Where the words of a line of text stand.
  enum Side: String {
    case start, middle, end
  }

  mutating func text(_ words: String, x: Double, y: Double, _ side: Side = .start, _ style: Markup = "name") {
    shapes.append("<text class=\"\(style)\" x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(side.rawValue)\">\(words)</text>")
  }

  mutating func line(_ style: Markup, x1: Double, y1: Double, x2: Double, y2: Double) {
    shapes.append("<line class=\"\(style)\" x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\"/>")
  }

  mutating func circle(_ style: Markup, x: Double, y: Double, radius: Double) {
    shapes.append("<circle class=\"\(style)\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"/>")
  }

  mutating func rectangle(_ style: Markup, x: Double, y: Double, width: Double, height: Double) {
    shapes.append("<rect class=\"\(style)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>")
  }

  mutating func path(_ style: Markup, _ points: [(x: Double, y: Double)], isClosed: Bool = false) {
    let steps = points.enumerated().map { index, point -> Markup in
      "\(index == 0 ? "M" : "L")\(point.x) \(point.y)"
    }
    shapes.append("<path class=\"\(style)\" d=\"\(steps.joined(by: ""))\(isClosed ? "Z" : "")\"/>")
  }
}
