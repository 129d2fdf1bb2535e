import Messages

/// By what factor a share is less certain than its number of cases says, because cases of one thread resemble each
/// other; at least 1.
///
/// Threads are drawn anew with replacement, 1,000 times from a fixed seed, and the variance of the share among the
/// draws is set against that of as many independent cases. Where the draws tell nothing (under five threads, or all
/// cases alike) a thread weighs as one case. Sources: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap
/// (1993), chapter 8; L. Kish, Survey Sampling (1965), 8.2, for the factor.
func designEffect(_ threads: [Proportion]) -> Double {
  let all = Proportion(threads.reduce(0) { $0 + $1.x }, of: threads.reduce(0) { $0 + $1.n })
  guard let share = all.share, all.n > threads.count else { return 1 }
  if threads.count < 5 || share == 0 || share == 1 { return weightOfThreads(threads, cases: all.n) }
  let independent = share * (1 - share) / Double(all.n)
  // Draws of G threads spread less than new threads would, by (G - 1) / G.
  let correction = Double(threads.count) / Double(threads.count - 1)
  return max(1, bootstrapVariance(threads) * correction / independent)
}

/// The variance of the share when threads are drawn with replacement.
private func bootstrapVariance(_ threads: [Proportion]) -> Double {
  var random = SeededNumbers(seed: bootstrapSeed)
  var (sum, squares) = (0.0, 0.0)
  for _ in 0..<draws {
    var (x, n) = (0, 0)
    for _ in threads.indices {
      let drawn = threads[random.next(below: threads.count)]
      x += drawn.x
      n += drawn.n
    }
    let share = Double(x) / Double(n)
    sum += share
    squares += share * share
  }
  let mean = sum / Double(draws)
  return max(0, squares / Double(draws) - mean * mean)
}

/// The factor if all cases of a thread were one: Σ m² / Σ m.
private func weightOfThreads(_ threads: [Proportion], cases: Int) -> Double {
  max(1, Double(threads.reduce(0) { $0 + $1.n * $1.n }) / Double(cases))
}

private let draws = 1000
private let bootstrapSeed: UInt64 = 1978
