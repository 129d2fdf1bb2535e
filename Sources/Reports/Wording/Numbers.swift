import Analysis

/// Numbers as people read them. Machines get them raw (see `decimal`).
enum Numbers {
  /// 0.524 → "52 %".
  static func percent(_ share: Double) -> String { "\(whole(share * 100)) %" }

  /// "52–75 %".
  static func percent(_ interval: Interval) -> String { "\(whole(interval.low * 100))–\(whole(interval.high * 100)) %" }

  /// "85 % (68–97)".
  static func percent(_ estimate: Estimate) -> String {
    let interval = estimate.interval
    return "\(percent(estimate.value)) (\(whole(interval.low * 100))–\(whole(interval.high * 100)))"
  }

  /// A difference of shares in points with its sign: −0.28 → "−28". One that would round to zero keeps a decimal, for
  /// it tells on which side of zero an interval ends: −0.0006 → "−0.1".
  static func points(_ difference: Double) -> String {
    guard difference.isFinite, difference != 0 else { return difference == 0 ? "0" : "?" }
    let magnitude = difference.magnitude * 100
    return (difference < 0 ? "−" : "+") + (magnitude < 0.5 ? tenths(max(0.1, magnitude)) : whole(magnitude))
  }

  /// "−28 (−45…−8)".
  static func points(_ difference: Double, _ interval: Interval) -> String {
    "\(points(difference)) (\(points(interval.low))…\(points(interval.high)))"
  }

  /// "−28 points, 95 % interval −45 to −8".
  static func pointsInWords(_ difference: Double, _ interval: Interval) -> String {
    "\(points(difference)) points, 95 % interval \(points(interval.low)) to \(points(interval.high))"
  }

  /// ".006", "< .001".
  static func probability(_ p: Double) -> String {
    guard p.isFinite else { return "?" }
    if p < 0.001 { return "< .001" }
    if p >= 0.9995 { return "1" }
    let digits = String(Int((p * 1000).rounded()))
    return "." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// Up to two days in hours, then in days: "7 h", "3 days"; under an hour in minutes.
  static func hours(_ hours: Double) -> String {
    guard hours.isFinite, hours.magnitude < 1e9 else { return "?" }
    if hours < 1 { return "\(Int((hours * 60).rounded())) min" }
    if hours < 48 { return "\(Int(hours.rounded())) h" }
    return "\(Int((hours / 24).rounded())) days"
  }

  /// "2 h–4 days"; an end that is not reached is left open.
  static func hours(from low: Double?, to high: Double?) -> String {
    guard let low else { return "not reached" }
    return high.map { "\(hours(low))–\(hours($0))" } ?? "\(hours(low)) or more"
  }

  /// 4.53 → "4.5".
  static func tenths(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e9 else { return "?" }
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }

  /// A share to two places: 0.934 → "0.93".
  static func hundredths(_ share: Double) -> String {
    guard share.isFinite, share.magnitude < 1e9 else { return "?" }
    let digits = String(Int((share.magnitude * 100).rounded()))
    let filled = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return "\(filled.dropLast(2)).\(filled.suffix(2))"
  }

  private static func whole(_ value: Double) -> String {
    value.isFinite && value.magnitude < 1e12 ? String(Int(value.rounded())) : "?"
  }
}

/// A number for machines: at most six decimals, no exponent, "0.5" rather than "0.500000"; nil when it is none.
///
/// Six, because the last bits of a logarithm differ between machines and no count here needs more.
public func decimal(_ value: Double) -> String? {
  guard value.isFinite, value.magnitude < 1e12 else { return nil }
  let millionths = Int64((value * 1_000_000).rounded())
  let digits = String(millionths.magnitude)
  let filled = String(repeating: "0", count: max(0, 7 - digits.count)) + digits
  var fraction = filled.suffix(6)
  while fraction.last == "0" { fraction.removeLast() }
  return (millionths < 0 ? "-" : "") + filled.dropLast(6) + (fraction.isEmpty ? "" : "." + fraction)
}
