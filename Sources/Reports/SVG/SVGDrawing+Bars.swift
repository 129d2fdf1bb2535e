extension SVGDrawing {
  /// A bar for each row, cut by kind; the counts in words at its right, so that no colour is needed to read it.
  init(_ plot: BarPlot) {
    let step = 40.0
    self.init(height: step * Double(plot.rows.count) + 26)
    let longest = max(1, plot.rows.map { $0.counts.reduce(0, +) }.max() ?? 1)
    for (index, row) in plot.rows.enumerated() {
      draw(row, plot.kinds, top: step * Double(index), unit: Self.width / Double(longest))
    }
    key(plot.kinds)
  }

  private mutating func draw(_ row: BarPlot.Row, _ kinds: [String], top: Double, unit: Double) {
    text(row.name, x: 0, y: top + 13)
    let counts = zip(kinds, row.counts).filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    text(counts.joined(separator: ", "), x: Self.width, y: top + 13, .end, "axis")
    var x = 0.0
    for (kind, count) in row.counts.enumerated() where count > 0 {
      rectangle("kind-\(kind)", x: x, y: top + 20, width: max(1, unit * Double(count) - 1), height: 10)
      x += unit * Double(count)
    }
  }

  private mutating func key(_ kinds: [String]) {
    let step = Self.width / Double(max(1, kinds.count))
    for (index, kind) in kinds.enumerated() {
      rectangle("kind-\(index)", x: step * Double(index), y: height - 15, width: 10, height: 10)
      text(kind, x: step * Double(index) + 15, y: height - 6, .start, "axis")
    }
  }
}
