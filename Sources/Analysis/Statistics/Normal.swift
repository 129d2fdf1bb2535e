import Glibc

/// The two-sided 95 % quantile of the standard normal distribution.
let normal95 = 1.959963984540054

/// The probability that a standard normal value is further from zero than z.
func twoSidedP(z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

/// The z with this two-sided p, by halving; 0 for a p of 1 or more, 38 for one too small to tell from none.
func twoSidedZ(p: Double) -> Double {
  var (low, high) = (0.0, 38.0)
  for _ in 0..<60 {
    let middle = (low + high) / 2
    if twoSidedP(z: middle) > p { low = middle } else { high = middle }
  }
  return (low + high) / 2
}
