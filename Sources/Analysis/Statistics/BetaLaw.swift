import Glibc

/// The beta distribution: what is known about a share after some cases.
struct BetaLaw: Hashable, Sendable {
  /// Both above zero.
  let a: Double
  let b: Double

  var mean: Double { a / (a + b) }

  /// The probability of at most x: the regularised incomplete beta function.
  ///
  /// The continued fraction converges fast below the mean; above it the mirrored one is used. Source: NIST DLMF
  /// 8.17.22, by the modified method of W. J. Lentz, Applied Optics 15 (1976) 668-671.
  func probability(upTo x: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    let front = exp(a * log(x) + b * log1p(-x) - logBeta(a, b))
    if x < (a + 1) / (a + b + 2) { return front * fraction(a, b, x) / a }
    return 1 - front * fraction(b, a, 1 - x) / b
  }

  /// The value that a share p of the probability lies below, by halving: 1e-16 of the truth at most.
  func quantile(_ p: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<54 {
      let middle = (low + high) / 2
      if probability(upTo: middle) < p { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The 95 % credible interval with equal tails.
  var interval: Interval { Interval(quantile(0.025), quantile(0.975)) }
}

/// The continued fraction 1 / (1 + d1 / (1 + d2 / (1 + …))) of the incomplete beta function.
private func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
  var forward = 1.0
  var backward = 1 / kept(1 - (a + b) * x / (a + 1))
  var value = backward
  for step in 1...fractionSteps {
    let m = Double(step)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    var change = 1.0
    for term in [even, odd] {
      backward = 1 / kept(1 + term * backward)
      forward = kept(1 + term / forward)
      change = forward * backward
      value *= change
    }
    if abs(change - 1) < 1e-15 { break }
  }
  return value
}

/// Steps in proportion to the root of the cases: enough for a hundred million.
private let fractionSteps = 50_000

/// Away from zero, so that it can be divided by.
private func kept(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
