/// How good labels are, as found out on a sample that somebody checked.
struct LabelQuality {
  /// Of the cases that are so, the share that was found.
  let sensitivity: CheckedShare
  /// Of the cases that are not, the share that was rightly left out.
  let specificity: CheckedShare
}

/// A share that was found out on a sample, and how well it is known.
struct CheckedShare {
  /// As found.
  let value: Double
  /// Moved a little towards one half, which keeps intervals honest where all or none were right.
  let centre: Double
  /// Of the centre.
  let variance: Double

  /// x of n; nil for none. `extra` cases are added to either side for the centre.
  init?(_ proportion: Proportion, extra: Double = 1) {
    guard let share = proportion.share else { return nil }
    let n = proportion.effectiveN + 2 * extra
    value = share
    centre = (share * proportion.effectiveN + extra) / n
    variance = centre * (1 - centre) / n
  }

  /// A share that is no simple count, by its 95 % band.
  init(_ value: Double, band: Interval) {
    let half = (band.high - band.low) / 2
    self.value = value
    centre = band.low + half
    variance = (half / normal95) * (half / normal95)
  }
}

/// A share corrected for what labels miss and what they invent, with an interval that knows how small both samples are.
///
/// Nil when nothing was counted, and when labels tell no more than chance would (sensitivity and
/// specificity together at most 1). Sources: W. J. Rogan and B. Gladen, American Journal of Epidemiology 107 (1978)
/// 71-76; for the interval Z. Lang and J. Reiczigel, Preventive Veterinary Medicine 113 (2014) 13-22.
func roganGladen(_ counted: Proportion, labels: LabelQuality) -> Estimate? {
  let (found, left) = (labels.sensitivity.value, labels.specificity.value)
  guard let share = counted.share, found + left > 1, let interval = langReiczigel(counted, labels) else { return nil }
  return Estimate(value: bounded((share + left - 1) / (found + left - 1)), interval: interval)
}

/// The interval, around the centres of all three; nil where these tell no more than chance.
private func langReiczigel(_ counted: Proportion, _ labels: LabelQuality) -> Interval? {
  let z2 = normal95 * normal95
  let (found, left) = (labels.sensitivity, labels.specificity)
  let gain = found.centre + left.centre - 1
  guard gain > 0, let share = CheckedShare(counted, extra: z2 / 2) else { return nil }
  let value = (share.centre + left.centre - 1) / gain
  let shift = 2 * z2 * (value * found.variance - (1 - value) * left.variance)
  let variance = share.variance + value * value * found.variance + (1 - value) * (1 - value) * left.variance
  let half = normal95 * variance.squareRoot() / gain
  return Interval(bounded(value + shift - half), bounded(value + shift + half))
}

private func bounded(_ share: Double) -> Double { min(1, max(0, share)) }
