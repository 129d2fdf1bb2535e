/// What a change between two periods amounts to, its family of tests considered.
public struct Judgement: Hashable, Sendable, Codable {
  /// Nil when a side is empty, and for what is no share.
  public let difference: Difference?
  /// Nil when there are too few cases on a side.
  public let p: Double?
  /// `p` corrected for its family; nil when there are too few cases on a side.
  public let q: Double?
  public let verdict: Verdict
}

/// A change, tested by itself.
struct Contrast {
  let difference: Difference?
  /// Nil when there are too few cases on a side.
  let p: Double?
  /// Whether the change is clear if it is the only one looked at.
  let isClear: Bool
  let isHigher: Bool

  /// Two shares, by mid-p; clear when the interval of their difference leaves out zero.
  init(before: Proportion, now: Proportion) {
    difference = newcombe(before: before, now: now)
    p = before.isTooFew || now.isTooFew ? nil : fisherMidP(before, now)
    isClear = difference?.isClear ?? false
    isHigher = (difference?.value ?? 0) > 0
  }

  /// Two sets of waits, by log-rank; higher is longer. Cases that depend on each other weaken the test.
  init(before: [Wait], now: [Wait], designEffect: Double) {
    let isTooFew = Double(min(before.count, now.count)) / designEffect < 5
    let found = isTooFew ? nil : logRank(before: before, now: now)
    let weakened = found.map { twoSidedP(z: twoSidedZ(p: $0.p) / designEffect.squareRoot()) }
    difference = nil
    p = isTooFew ? nil : weakened ?? 1
    isClear = (weakened ?? 1) < 0.05
    isHigher = found?.isLonger ?? false
  }
}

/// Judges all changes of shares of one table together (PRACTICES.md 1.5), in the order given.
public func judge(_ changes: [(before: Proportion, now: Proportion)]) -> [Judgement] {
  judge(changes.map { Contrast(before: $0.before, now: $0.now) })
}

/// Judges changes together, in the order given.
///
/// Changes with fewer than five cases on a side are not tested and take no part in the correction.
func judge(_ changes: [Contrast]) -> [Judgement] {
  var corrected = benjaminiHochberg(changes.compactMap(\.p))[...]
  return changes.map { change in
    guard change.p != nil, let q = corrected.popFirst() else {
      return Judgement(difference: change.difference, p: nil, q: nil, verdict: .tooFew)
    }
    return Judgement(difference: change.difference, p: change.p, q: q, verdict: verdict(change, q: q))
  }
}

/// The word for a tested change. It must be clear by itself as well, or word and interval would contradict each other
/// in a family of one.
private func verdict(_ change: Contrast, q: Double) -> Verdict {
  guard change.isClear else { return .cannotTell }
  if q > falseDiscoveryRate { return .leaning }
  return change.isHigher ? .higher : .lower
}
