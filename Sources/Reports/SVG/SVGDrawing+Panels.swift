extension SVGDrawing {
  /// Small pictures, two in a line, all of one scale: 0 to 100 %, the same months.
  init(_ panels: [Panel]) {
    let step = 132.0
    self.init(height: step * Double((panels.count + 1) / 2))
    for (index, panel) in panels.enumerated() {
      draw(panel, left: index % 2 == 0 ? 0 : 200, top: step * Double(index / 2))
    }
  }

  private mutating func draw(_ panel: Panel, left: Double, top: Double) {
    let lines = panel.title.inTwoLines(of: 27)
    for (index, words) in lines.enumerated() { text(words, x: left, y: top + 13 + 15 * Double(index)) }
    let field = MonthField(left: left, top: top + 40, width: 148, height: 60, count: panel.points.count)
    for share in [0, 1.0] { line("grid", x1: left, y1: field.y(share), x2: left + 148, y2: field.y(share)) }
    band(panel.points, in: field)
    if let estimate = panel.points.last?.estimate {
      text(Numbers.percent(estimate.share), x: left + 180, y: field.y(estimate.share) + 4, .end, "value")
    }
    for (point, side) in [(panel.points.first, Side.start), (panel.points.last, .end)] {
      guard let point else { continue }
      text(Moments.monthAndYear(point.month), x: side == .start ? left : left + 148, y: top + 117, side, "axis")
    }
  }
}

extension String {
  /// The words in one or two lines of about so many characters; what is longer is cut.
  fileprivate func inTwoLines(of limit: Int) -> [String] {
    guard count > limit else { return [self] }
    var first = ""
    var rest = split(separator: " ")[...]
    while let word = rest.first, first.count + word.count < limit || first.isEmpty {
      first += first.isEmpty ? String(word) : " \(word)"
      rest = rest.dropFirst()
    }
    return [shortened(first, to: limit), shortened(rest.joined(separator: " "), to: limit)]
  }
}
