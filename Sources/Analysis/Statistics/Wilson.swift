/// The 95 % score interval of a share, without continuity correction.
///
/// Holds its level down to a handful of cases, where the usual p ± 2·SE does not. Nothing observed gives 0...1. Cases
/// that depend on each other count as fewer. Source: E. B. Wilson, JASA 22 (1927) 209-212.
public func wilson(_ proportion: Proportion) -> Interval {
  guard let share = proportion.share else { return Interval(0, 1) }
  let n = proportion.effectiveN
  let z2 = normal95 * normal95
  let centre = (share + z2 / (2 * n)) / (1 + z2 / n)
  let half = normal95 / (1 + z2 / n) * (share * (1 - share) / n + z2 / (4 * n * n)).squareRoot()
  // The formula gives 0 and 1 at the ends but for rounding.
  let low = proportion.x == 0 ? 0 : max(0, centre - half)
  let high = proportion.x == proportion.n ? 1 : min(1, centre + half)
  return Interval(low, high)
}
