/// How good labels are, as counted on a sample that somebody checked.
public struct LabelQuality: Hashable, Sendable, Codable {
  /// Of those that are so, how many were found.
  public let sensitivity: Proportion
  /// Of those that are not, how many were rightly left out.
  public let specificity: Proportion

  public init(sensitivity: Proportion, specificity: Proportion) {
    self.sensitivity = sensitivity
    self.specificity = specificity
  }
}

/// A share corrected for what labels miss and what they invent, with an interval that knows how small both samples are.
///
/// Nil when nothing was counted or checked, and when labels tell no more than chance would (sensitivity and
/// specificity together at most 1). Sources: W. J. Rogan and B. Gladen, American Journal of Epidemiology 107 (1978)
/// 71-76; for the interval Z. Lang and J. Reiczigel, Preventive Veterinary Medicine 113 (2014) 13-22.
public func roganGladen(_ counted: Proportion, labels: LabelQuality) -> Estimate? {
  guard let share = counted.share, let found = labels.sensitivity.share, let left = labels.specificity.share,
    found + left > 1, let interval = langReiczigel(counted, labels)
  else { return nil }
  return Estimate(value: bounded((share + left - 1) / (found + left - 1)), interval: interval)
}

/// The interval, from samples with a few cases added to either side; nil where these tell no more than chance.
private func langReiczigel(_ counted: Proportion, _ labels: LabelQuality) -> Interval? {
  let z2 = normal95 * normal95
  let share = Padded(counted, by: z2 / 2)
  let found = Padded(labels.sensitivity, by: 1)
  let left = Padded(labels.specificity, by: 1)
  let gain = found.share + left.share - 1
  guard gain > 0 else { return nil }
  let value = (share.share + left.share - 1) / gain
  let shift = 2 * z2 * (value * found.variance - (1 - value) * left.variance)
  let variance = share.variance + value * value * found.variance + (1 - value) * (1 - value) * left.variance
  let half = normal95 * variance.squareRoot() / gain
  return Interval(bounded(value + shift - half), bounded(value + shift + half))
}

/// A share with the same number of cases added to either side.
private struct Padded {
  let share: Double
  let variance: Double

  init(_ proportion: Proportion, by extra: Double) {
    let n = Double(proportion.n) + 2 * extra
    share = (Double(proportion.x) + extra) / n
    variance = share * (1 - share) / n
  }
}

private func bounded(_ share: Double) -> Double { min(1, max(0, share)) }
