/// What a change between two shares amounts to, its family of tests considered.
public struct Judgement: Hashable, Sendable, Codable {
  /// Nil when a side is empty.
  public let difference: Difference?
  /// Mid-p value; nil when there are too few cases on a side.
  public let p: Double?
  /// `p` corrected for its family; nil when there are too few cases on a side.
  public let q: Double?
  public let verdict: Verdict
}

/// Judges all changes of one table together (PRACTICES.md 1.5), in the order given.
///
/// Changes with fewer than five cases on a side are not tested and take no part in the correction.
public func judge(_ changes: [(before: Proportion, now: Proportion)]) -> [Judgement] {
  let tested = changes.indices.filter { min(changes[$0].before.n, changes[$0].now.n) >= 5 }
  let pValues = tested.map { fisherMidP(changes[$0].before, changes[$0].now) }
  let qValues = benjaminiHochberg(pValues)
  var judgements = changes.map {
    Judgement(difference: newcombe(before: $0.before, now: $0.now), p: nil, q: nil, verdict: .tooFew)
  }
  for (rank, index) in tested.enumerated() {
    let difference = judgements[index].difference
    judgements[index] = Judgement(
      difference: difference, p: pValues[rank], q: qValues[rank],
      verdict: verdict(difference: difference, q: qValues[rank]))
  }
  return judgements
}

/// The word for a tested change. The interval must leave out zero as well, or the two would contradict each other
/// in a family of one.
private func verdict(difference: Difference?, q: Double) -> Verdict {
  guard let difference, difference.isClear else { return .cannotTell }
  if q > falseDiscoveryRate { return .leaning }
  return difference.value > 0 ? .higher : .lower
}

/// Cases needed in each period to tell a change of 20 points with 80 % power: 2 · 0.25 · (2.8 / 0.2)², that is 98.
///
/// The normal approximation at a share of one half, where most cases are needed; 2.8 = 1.96 + 0.84.
public let casesFor20Points = 98
