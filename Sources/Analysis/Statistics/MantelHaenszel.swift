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
/// Strata with an empty side say nothing and are left out; nil where those left have fewer than five cases on a side,
/// or are too much alike to tell how sure the difference is. The larger design effect of a stratum widens its part.
/// Source: S. Greenland and J. M. Robins, Biometrics 41 (1985) 55-68; the variance, which holds for few large strata
/// and for many small ones, is that of T. Sato, S. Greenland and J. M. Robins, Biometrics 45 (1989) 1323-1324.
public func mantelHaenszel(_ strata: [Stratum]) -> Difference? {
  let both = strata.filter { $0.before.n > 0 && $0.now.n > 0 }
  let cases = both.reduce((before: 0, now: 0)) { (before: $0.before + $1.before.n, now: $0.now + $1.now.n) }
  guard min(cases.before, cases.now) >= 5 else { return nil }
  let terms = both.map(Terms.init)
  let weight = terms.reduce(0) { $0 + $1.weight }
  let value = terms.reduce(0) { $0 + $1.difference } / weight
  let variance = terms.reduce(0) { $0 + ($1.skew * value + $1.discordance) * $1.designEffect }
  guard variance > 0 else { return nil }
  let half = normal95 * variance.squareRoot() / weight
  return Difference(value: value, interval: Interval(max(-1, value - half), min(1, value + half)))
}

/// What one stratum adds to the sums.
private struct Terms {
  let weight: Double
  let difference: Double
  /// The part of the variance that grows with the common difference.
  let skew: Double
  /// The part that does not: how often a case of one side would differ from one of the other.
  let discordance: Double
  let designEffect: Double

  init(_ stratum: Stratum) {
    let (x1, n1) = (Double(stratum.before.x), Double(stratum.before.n))
    let (x2, n2) = (Double(stratum.now.x), Double(stratum.now.n))
    let total = n1 + n2
    weight = n1 * n2 / total
    difference = (x2 * n1 - x1 * n2) / total
    skew = (n2 * n2 * x1 - n1 * n1 * x2 + n1 * n2 * (n1 - n2) / 2) / (total * total)
    discordance = (x1 * (n2 - x2) + x2 * (n1 - x1)) / (2 * total)
    designEffect = max(stratum.before.designEffect, stratum.now.designEffect)
  }
}
