extension SVGDrawing {
  /// A line for each practice: its name, both shares in words, and below them as dots with their intervals.
  init(_ plot: DotPlot) {
    let (top, step) = (34.0, 44.0)
    self.init(height: top + step * Double(plot.rows.count) + 24)
    key(plot)
    for (index, row) in plot.rows.enumerated() { draw(row, top: top + step * Double(index)) }
    for share in [0, 0.5, 1] {
      let side: Side = share == 0 ? .start : share == 1 ? .end : .middle
      text(Numbers.percent(share), x: Self.place(share), y: height - 6, side, "axis")
    }
  }

  private mutating func key(_ plot: DotPlot) {
    circle("now", x: 8, y: 12, radius: 5)
    text(plot.now, x: 18, y: 16)
    circle("before", x: 196, y: 12, radius: 4)
    text(plot.before, x: 206, y: 16)
  }

  private mutating func draw(_ row: DotPlot.Row, top: Double) {
    text(row.name, x: 0, y: top + 13)
    let now = row.now.map { Numbers.percent($0.share) } ?? "too few"
    let before = row.before.map { Numbers.percent($0.share) } ?? "too few"
    text(
      row.now == nil && row.before == nil ? "too few" : "\(now), was \(before)", x: Self.width, y: top + 13, .end,
      "axis")
    line("grid", x1: Self.place(0), y1: top + 27, x2: Self.place(1), y2: top + 27)
    draw(row.before, y: top + 31, "before-range", "before", radius: 4)
    draw(row.now, y: top + 23, "range", "now", radius: 5)
  }

  private mutating func draw(_ estimate: PlottedShare?, y: Double, _ range: Markup, _ dot: Markup, radius: Double) {
    guard let estimate else { return }
    line(range, x1: Self.place(estimate.interval.low), y1: y, x2: Self.place(estimate.interval.high), y2: y)
    circle(dot, x: Self.place(estimate.share), y: y, radius: radius)
  }

  private static func place(_ share: Double) -> Double { 6 + (width - 12) * min(1, max(0, share)) }
}
