/// One stratum of two periods: the same person before and now.
public struct Stratum: Hashable, Sendable {
  public let before: Proportion
  public let now: Proportion

  public init(before: Proportion, now: Proportion) {
    self.before = before
    self.now = now
  }
}

/// How much larger the shares of now are within the same people, so that a changed mix of people moves nothing.
///
/// Strata with an empty side say nothing and are left out; nil when none is left.
/// Source: S. Greenland and J. M. Robins, Biometrics 41 (1985) 55-68, with their variance for sparse data.
public func mantelHaenszel(_ strata: [Stratum]) -> Difference? {
  let both = strata.filter { $0.before.n > 0 && $0.now.n > 0 }.map(Terms.init)
  let weight = both.reduce(0) { $0 + $1.weight }
  guard weight > 0 else { return nil }
  let value = both.reduce(0) { $0 + $1.difference } / weight
  let half = normal95 * both.reduce(0) { $0 + $1.variance }.squareRoot() / weight
  return Difference(value: value, interval: Interval(max(-1, value - half), min(1, value + half)))
}

/// What one stratum adds to the three sums.
private struct Terms {
  let weight: Double
  let difference: Double
  let variance: Double

  init(_ stratum: Stratum) {
    let (x1, n1) = (Double(stratum.before.x), Double(stratum.before.n))
    let (x2, n2) = (Double(stratum.now.x), Double(stratum.now.n))
    let total = n1 + n2
    weight = n1 * n2 / total
    difference = (x2 * n1 - x1 * n2) / total
    let earlier = x1 * (n1 - x1) * n2 * n2 / n1 * stratum.before.designEffect
    let later = x2 * (n2 - x2) * n1 * n1 / n2 * stratum.now.designEffect
    variance = (earlier + later) / (total * total)
  }
}
