import Glibc

/// An estimate with its 95 % credible interval, all from 0 to 1.
public struct Estimate: Hashable, Sendable, Codable {
  public let value: Double
  public let interval: Interval
}

/// Shares of several people, each pulled towards what all of them have in common: the fewer cases, the further.
///
/// Empirical Bayes with a beta-binomial model; for display and order only, never for verdicts. In the order given.
/// Source: B. Efron and C. Morris, JASA 70 (1975) 311-319; D. Robinson, Introduction to Empirical Bayes (2017).
func steadied(_ proportions: [Proportion]) -> [Estimate] {
  let prior = priorLaw(of: proportions)
  return proportions.map { proportion in
    let law = BetaLaw(a: prior.a + Double(proportion.x), b: prior.b + Double(proportion.n - proportion.x))
    return Estimate(value: law.mean, interval: law.interval)
  }
}

/// The beta law the shares look drawn from, by maximum likelihood with a + b held within 0.4…90; under five people
/// with a case nothing can be learned, and it is Laplace's: one case on either side.
func priorLaw(of proportions: [Proportion]) -> BetaLaw {
  let seen = proportions.filter { $0.n > 0 }
  guard seen.count >= 5 else { return BetaLaw(a: 1, b: 1) }
  let logTotal = peak(log(0.4), log(90)) { total in
    likelihood(of: seen, mean: bestMean(seen, total: exp(total)), total: exp(total))
  }
  let total = exp(logTotal)
  let mean = bestMean(seen, total: total)
  return BetaLaw(a: mean * total, b: (1 - mean) * total)
}

/// The likeliest mean; it stays half a case away from 0 and 1, where a law would allow of no exception.
private func bestMean(_ seen: [Proportion], total: Double) -> Double {
  let edge = 0.5 / (Double(seen.reduce(0) { $0 + $1.n }) + 1)
  return peak(edge, 1 - edge) { likelihood(of: seen, mean: $0, total: total) }
}

/// The logarithm of the beta-binomial likelihood, less what does not depend on the law.
private func likelihood(of seen: [Proportion], mean: Double, total: Double) -> Double {
  let (a, b) = (mean * total, (1 - mean) * total)
  let posterior = seen.reduce(0) { $0 + logBeta(a + Double($1.x), b + Double($1.n - $1.x)) }
  return posterior - Double(seen.count) * logBeta(a, b)
}

/// Where a function with one peak has it, by the golden section, to 1e-8 of the range.
private func peak(_ from: Double, _ to: Double, _ value: (Double) -> Double) -> Double {
  let golden = 0.6180339887498949
  var (low, high) = (from, to)
  var (left, right) = (high - golden * (high - low), low + golden * (high - low))
  var (atLeft, atRight) = (value(left), value(right))
  for _ in 0..<40 {
    if atLeft < atRight {
      (low, left, atLeft) = (left, right, atRight)
      right = low + golden * (high - low)
      atRight = value(right)
    } else {
      (high, right, atRight) = (right, left, atLeft)
      left = high - golden * (high - low)
      atLeft = value(left)
    }
  }
  // A peak at a bound is never reached from inside.
  return [from, to, (low + high) / 2].max { value($0) < value($1) } ?? from
}
