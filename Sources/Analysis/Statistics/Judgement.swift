/// What a change between two periods amounts to, its family of tests considered.
public struct Judgement: Hashable, Sendable, Codable {
  /// Nil when a side is empty, and for what is no share.
  public let difference: Difference?
  /// Nil when there are too few cases on a side.
  public let p: Double?
  /// `p` corrected for its family; nil when there are too few cases on a side.
  public let q: Double?
  public let verdict: Verdict
  /// Why the verdict only leans; empty of any other.
  public let doubts: [Doubt]
}

/// A change, tested by itself.
struct Contrast {
  let difference: Difference?
  /// Nil when there are too few cases on a side.
  let p: Double?
  /// Whether the change is clear if it is the only one looked at.
  let isClear: Bool
  let isHigher: Bool
  /// Whether wrong labels could undo it; told only of what is clear.
  let isLabelUncertain: Bool

  /// Two shares, by mid-p; clear when the interval of their difference leaves out zero.
  init(before: Proportion, now: Proportion, isLabelUncertain: @autoclosure () -> Bool = false) {
    difference = newcombe(before: before, now: now)
    p = before.isTooFew || now.isTooFew ? nil : fisherMidP(before, now)
    isClear = difference?.isClear ?? false
    isHigher = (difference?.value ?? 0) > 0
    self.isLabelUncertain = p != nil && isClear && isLabelUncertain()
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
    isLabelUncertain = false
  }
}

/// Judges changes together (PRACTICES.md 1.5), in the order given.
///
/// Changes with fewer than five cases on a side are not tested and take no part in the correction.
func judge(_ changes: [Contrast]) -> [Judgement] {
  var corrected = benjaminiHochberg(changes.compactMap(\.p))[...]
  return changes.map { change in
    guard change.p != nil, let q = corrected.popFirst() else {
      return Judgement(difference: change.difference, p: nil, q: nil, verdict: .tooFew, doubts: [])
    }
    return Judgement(change, q: q)
  }
}

extension Judgement {
  /// The one place where a verdict is made of a tested change. It must be clear by itself as well, or word and interval
  /// would contradict each other in a family of one.
  fileprivate init(_ change: Contrast, q: Double) {
    let doubts: [Doubt] = (q > falseDiscoveryRate ? [.manyTests] : []) + (change.isLabelUncertain ? [.labels] : [])
    self.doubts = change.isClear ? doubts : []
    verdict =
      switch (change.isClear, doubts.isEmpty) {
      case (false, _): .cannotTell
      case (true, true): change.isHigher ? .higher : .lower
      case (true, false): change.isHigher ? .leaningHigher : .leaningLower
      }
    difference = change.difference
    p = change.p
    self.q = q
  }

  /// The doubts as a cell of a table.
  var doubtCell: Cell { doubts.isEmpty ? .empty : .text(doubts.map(\.rawValue).joined(separator: ", ")) }
}
