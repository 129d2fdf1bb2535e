/// Cases needed in each of two periods to tell a change of this size with 80 % power: 2 · 0.25 · (2.8 / change)².
///
/// The normal approximation at a share of one half, where most cases are needed; 2.8 = 1.96 + 0.84. For 0.2 it is 98.
public func casesToTell(_ change: Double) -> Int {
  // Less a billionth: 0.2 is a little more than a fifth in binary, and 98 cases are enough.
  Int((2 * 0.25 * (2.8 / change) * (2.8 / change) - 1e-9).rounded(.up))
}

/// The smallest change that so many cases in each of two periods can tell, from 0 to 1; nil when not even the largest.
public func smallestChange(cases: Int) -> Double? {
  guard cases > 0 else { return nil }
  let change = 2.8 * (0.5 / Double(cases)).squareRoot()
  return change <= 1 ? change : nil
}
