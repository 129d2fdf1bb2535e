/// The two-sided mid-p value of Fisher's exact test for two shares.
///
/// All tables with the same margins count that are less likely than the one seen, and half of those exactly as
/// likely. 1 when a side is empty. Takes time in proportion to the smaller margin. Cases that depend on each other
/// pull it towards 1: its normal deviate is divided by the root of their design effect (J. N. K. Rao and A. J. Scott,
/// JASA 76 (1981) 221-230).
/// Source: H. O. Lancaster, JASA 56 (1961) 223-234; K. F. Hirji et al., Statistics in Medicine 10 (1991) 1137-1153.
public func fisherMidP(_ first: Proportion, _ second: Proportion) -> Double {
  if first.n == 0 || second.n == 0 { return 1 }
  let p = independentMidP(first, second)
  let effect = designEffect(of: first, second)
  return effect == 1 ? p : twoSidedP(z: twoSidedZ(p: p) / effect.squareRoot())
}

/// By what factor the variance of a difference is larger than that of independent cases with one share.
private func designEffect(of first: Proportion, _ second: Proportion) -> Double {
  let independent = 1 / Double(first.n) + 1 / Double(second.n)
  return (1 / first.effectiveN + 1 / second.effectiveN) / independent
}

private func independentMidP(_ first: Proportion, _ second: Proportion) -> Double {
  let law = Hypergeometric(drawn: first.n, marked: first.x + second.x, total: first.n + second.n)
  let seen = law.weight(of: first.x)
  var (rarer, equal, all) = (0.0, 0.0, 0.0)
  law.forEach { weight in
    all += weight
    if weight < seen * (1 - tie) { rarer += weight } else if weight <= seen * (1 + tie) { equal += weight }
  }
  return min(1, (rarer + equal / 2) / all)
}

/// Weights nearer than this are the same probability computed in another order (SciPy uses 1e-14 on logarithms).
private let tie = 1e-9

/// The hypergeometric law up to a constant: the weight of its mode is 1.
///
/// Weights are products of ratios of neighbours that start at the mode, so nothing overflows, and what
/// underflows to zero is too rare to matter.
private struct Hypergeometric {
  let drawn: Int
  let marked: Int
  let total: Int

  var lowest: Int { max(0, drawn + marked - total) }
  var highest: Int { min(drawn, marked) }
  var mode: Int {
    let peak = Double(drawn + 1) * Double(marked + 1) / Double(total + 2)
    return min(max(Int(peak), lowest), highest)
  }

  /// The probability of k + 1 over that of k.
  func ratio(after k: Int) -> Double {
    Double(marked - k) / Double(k + 1) * (Double(drawn - k) / Double(total - marked - drawn + k + 1))
  }

  func weight(of k: Int) -> Double {
    let (from, to) = (min(k, mode), max(k, mode))
    let product = (from..<to).reduce(1.0) { $0 * (k > mode ? ratio(after: $1) : 1 / ratio(after: $1)) }
    return product
  }

  /// Gives every weight once: the mode, then up, then down.
  func forEach(_ body: (Double) -> Void) {
    body(1)
    var weight = 1.0
    for k in mode..<highest where weight > 0 {
      weight *= ratio(after: k)
      body(weight)
    }
    weight = 1
    for k in (lowest..<mode).reversed() where weight > 0 {
      weight /= ratio(after: k)
      body(weight)
    }
  }
}
