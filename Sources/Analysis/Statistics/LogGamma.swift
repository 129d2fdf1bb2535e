import Glibc

/// The natural logarithm of the gamma function for x > 0, to about fourteen digits.
///
/// Stirling's series from 12 on, where its first six terms leave less than 1e-16; smaller x by Γ(x + 1) = x Γ(x).
/// Written here because the C library's `lgamma` sets a global sign. Source: NIST DLMF 5.11.1.
func logGamma(_ x: Double) -> Double {
  var shifted = x
  var product = 1.0
  while shifted < 12 {
    product *= shifted
    shifted += 1
  }
  let square = shifted * shifted
  let series = stirling.reversed().reduce(0) { $0 / square + $1 } / shifted
  return (shifted - 0.5) * log(shifted) - shifted + halfLog2Pi + series - log(product)
}

/// B(2k) / (2k (2k - 1)) for k = 1…6, B being the Bernoulli numbers.
private let stirling = [1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360]
private let halfLog2Pi = 0.9189385332046727

/// The logarithm of the beta function for a, b > 0.
func logBeta(_ a: Double, _ b: Double) -> Double { logGamma(a) + logGamma(b) - logGamma(a + b) }
