extension SVGDrawing {
  /// Two lines along the months, asks to the user above, asks of the user below; a mark's shape says how it was answered.
  init(_ plot: TimelinePlot) {
    self.init(height: 232)
    let field = MonthField(left: 0, top: 0, width: Self.width, height: 1, count: plot.months.count)
    for (isIncoming, name, y) in [(true, plot.incoming, 14.0), (false, plot.outgoing, 98)] {
      text(name, x: 0, y: y)
      line("grid", x1: 0, y1: y + 58, x2: Self.width, y2: y + 58)
      draw(plot.events.filter { $0.isIncoming == isIncoming }, base: y + 50)
    }
    months(plot.months, in: field, y: 174)
    key()
  }

  /// Marks that would cover one another stand on each other, at most four high.
  private mutating func draw(_ events: [TimelinePlot.Event], base: Double) {
    var tops: [Double] = [-20, -20, -20, -20]
    for event in events {
      let x = 6 + (Self.width - 12) * min(1, max(0, event.place))
      let level = tops.firstIndex { x - $0 >= 10 } ?? 3
      tops[level] = x
      draw(event.mark, x: x, y: base - 11 * Double(level))
    }
  }

  private mutating func draw(_ mark: TimelinePlot.Mark, x: Double, y: Double) {
    switch mark {
    case .yes: circle("now", x: x, y: y, radius: 4)
    case .partly:
      circle("before", x: x, y: y, radius: 4)
      path("half", [(x - 4, y + 1), (x + 4, y + 1), (x + 2.8, y + 3), (x, y + 4), (x - 2.8, y + 3)], isClosed: true)
    case .no: circle("before", x: x, y: y, radius: 4)
    case .undecided:
      line("cross", x1: x - 3, y1: y - 3, x2: x + 3, y2: y + 3)
      line("cross", x1: x - 3, y1: y + 3, x2: x + 3, y2: y - 3)
    }
  }

  private mutating func key() {
    for (index, mark) in TimelinePlot.Mark.allCases.enumerated() {
      let x = 6 + 80 * Double(index)
      draw(mark, x: x, y: 220)
      text(mark.rawValue, x: x + 11, y: 224, .start, "axis")
    }
  }
}
