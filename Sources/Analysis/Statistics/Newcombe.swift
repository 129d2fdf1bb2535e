/// A difference of two shares with its 95 % interval, from -1 to 1.
public struct Difference: Hashable, Sendable, Codable {
  public let value: Double
  public let interval: Interval

  /// Whether the interval leaves out zero.
  public var isClear: Bool { interval.low > 0 || interval.high < 0 }
}

/// How much larger `now` is than `before`, with the hybrid score interval made of the two Wilson intervals.
///
/// Nil when either side is empty. Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10.
public func newcombe(before: Proportion, now: Proportion) -> Difference? {
  guard let p1 = before.share, let p2 = now.share else { return nil }
  let (first, second) = (wilson(before), wilson(now))
  let down = hypotenuse(p2 - second.low, first.high - p1)
  let up = hypotenuse(second.high - p2, p1 - first.low)
  return Difference(value: p2 - p1, interval: Interval(p2 - p1 - down, p2 - p1 + up))
}

private func hypotenuse(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
