/// A field in which shares from 0 to 1 stand over months.
struct MonthField {
  let left, top, width, height: Double
  let count: Int

  /// The middle of a month.
  func x(_ index: Int) -> Double { left + width * (Double(index) + 0.5) / Double(max(1, count)) }
  func y(_ share: Double) -> Double { top + height * (1 - min(1, max(0, share))) }
}

extension SVGDrawing {
  /// Shares by month: a line with its band of uncertainty, the last share in words.
  init(_ points: [MonthPoint]) {
    self.init(height: 212)
    let field = MonthField(left: 44, top: 16, width: Self.width - 52, height: 146, count: points.count)
    for share in [0, 0.5, 1] {
      line("grid", x1: field.left, y1: field.y(share), x2: field.left + field.width, y2: field.y(share))
      text(Numbers.percent(share), x: field.left - 6, y: field.y(share) + 4, .end, "axis")
    }
    band(points, in: field)
    months(points.map(\.month), in: field, y: 180)
    if let last = points.lastIndex(where: { $0.estimate != nil }), let estimate = points[last].estimate {
      text(Numbers.percent(estimate.share), x: field.x(last), y: field.y(estimate.share) - 10, .middle, "value")
    }
  }

  /// The line, with the band behind it, broken where there are too few cases.
  mutating func band(_ points: [MonthPoint], in field: MonthField) {
    let known = points.indices.split { points[$0].estimate == nil }
    for run in known {
      let estimates = run.compactMap { index in points[index].estimate.map { (x: field.x(index), estimate: $0) } }
      let upper = estimates.map { (x: $0.x, y: field.y($0.estimate.interval.high)) }
      let lower = estimates.map { (x: $0.x, y: field.y($0.estimate.interval.low)) }
      let middle = estimates.map { (x: $0.x, y: field.y($0.estimate.share)) }
      if run.count == 1 {
        line("range", x1: upper[0].x, y1: upper[0].y, x2: lower[0].x, y2: lower[0].y)
      } else {
        path("band", upper + lower.reversed(), isClosed: true)
        path("line", middle)
      }
      for point in middle { circle("now", x: point.x, y: point.y, radius: 3) }
    }
    for index in points.indices where points[index].estimate == nil {
      circle("missing", x: field.x(index), y: field.y(0), radius: 2)
    }
  }

  /// "Apr May … Jan", with the year under the first month and each January.
  mutating func months(_ names: [String], in field: MonthField, y: Double) {
    for (index, name) in names.enumerated() {
      let (year, month) = (name.prefix(4), Int(name.suffix(2)) ?? 0)
      text(Moments.monthName(month), x: field.x(index), y: y, .middle, "axis")
      if index == 0 || month == 1 { text(String(year), x: field.x(index), y: y + 17, .middle, "axis") }
    }
  }
}
