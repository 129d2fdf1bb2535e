import Analysis

/// What was counted for one task; tallies of several files add up.
struct Tally: Sendable {
  /// What was expected and what was predicted; nil for nothing.
  struct Pair: Hashable, Sendable {
    var expected: String?
    var predicted: String?

    var isRight: Bool { expected == predicted }
  }

  private(set) var pairs: [Pair: Int] = [:]
  private(set) var shares: [String: Proportion] = [:]
  private(set) var leftOut: [String: Int] = [:]
  private(set) var ranking = Ranking()

  mutating func count(_ pair: Pair) { pairs[pair, default: 0] += 1 }

  mutating func leaveOut(_ why: String) { leftOut[why, default: 0] += 1 }

  /// Counts one case of a named share.
  mutating func share(_ name: String, _ isHit: Bool) {
    let known = shares[name] ?? Proportion(0, of: 0)
    shares[name] = Proportion(known.x + (isHit ? 1 : 0), of: known.n + 1)
  }

  mutating func rank(_ score: Double, isPositive: Bool) { ranking.add(score, isPositive: isPositive) }

  mutating func add(_ other: Tally) {
    pairs.merge(other.pairs, uniquingKeysWith: +)
    leftOut.merge(other.leftOut, uniquingKeysWith: +)
    shares.merge(other.shares) { Proportion($0.x + $1.x, of: $0.n + $1.n) }
    ranking.add(other.ranking)
  }
}

/// Scores of positive and negative cases, for the area under the ROC curve.
struct Ranking: Sendable {
  private var positives: [Double] = []
  private var negatives: [Double] = []

  mutating func add(_ score: Double, isPositive: Bool) {
    if isPositive { positives.append(score) } else { negatives.append(score) }
  }

  mutating func add(_ other: Ranking) {
    positives += other.positives
    negatives += other.negatives
  }

  /// How often a positive case scores above a negative one, ties counted half (Mann and Whitney 1947).
  ///
  /// Nil without cases of both kinds.
  var area: Double? {
    guard !positives.isEmpty, !negatives.isEmpty else { return nil }
    let sorted = negatives.sorted()
    let wins = positives.reduce(0.0) { sum, score in
      let below = sorted.firstPlace { $0 >= score }
      let notAbove = sorted.firstPlace { $0 > score }
      return sum + Double(below) + Double(notAbove - below) / 2
    }
    return wins / (Double(positives.count) * Double(negatives.count))
  }
}

extension [Double] {
  /// The first index of an ascending array at which a condition holds that then goes on holding.
  fileprivate func firstPlace(_ holds: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
