/// x of n, the form in which every share enters a statistic.
public struct Proportion: Hashable, Sendable, Codable {
  public let x: Int
  public let n: Int
  /// How many cases tell as much as one independent case would: 1 or more, above it where cases of one thread
  /// resemble each other.
  public let designEffect: Double

  /// Makes x of n; values outside 0 <= x <= n are moved to the nearest bound.
  public init(_ x: Int, of n: Int, designEffect: Double = 1) {
    self.n = max(0, n)
    self.x = min(max(0, x), self.n)
    self.designEffect = max(1, designEffect)
  }

  /// x/n; nil when there is nothing to divide by.
  public var share: Double? { n == 0 ? nil : Double(x) / Double(n) }
  /// The number of independent cases that would tell as much.
  var effectiveN: Double { Double(n) / designEffect }
  /// Under five cases a share says nothing (PRACTICES.md 1.5).
  var isTooFew: Bool { effectiveN < 5 }
}

extension Evidence {
  /// The counts alone, and how much they tell.
  public var proportion: Proportion { Proportion(x, of: n, designEffect: designEffect) }
  /// Under five cases a share says nothing and is printed as "x of n, too few" (PRACTICES.md 1.5).
  public var isTooFew: Bool { n < 5 }
  /// The 95 % Wilson interval; nil when there are too few cases.
  public var interval: Interval? { isTooFew ? nil : wilson(proportion) }
}
