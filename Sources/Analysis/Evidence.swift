import Messages

/// A share x/n that can be opened: the episodes counted, and the episodes they were counted among.
public struct Evidence: Sendable, Equatable, Codable {
  /// Episodes that count, each also in `denominator`; in time order.
  public var numerator: [EpisodeID]
  /// Episodes looked at; in time order.
  public var denominator: [EpisodeID]
  /// How many cases tell as much as one independent case would; 1 where each stands for itself.
  public var designEffect: Double

  public init(numerator: [EpisodeID] = [], denominator: [EpisodeID] = [], designEffect: Double = 1) {
    self.numerator = numerator
    self.denominator = denominator
    self.designEffect = designEffect
  }

  /// How many count.
  public var x: Int { numerator.count }
  /// Among how many.
  public var n: Int { denominator.count }
  /// x/n from 0 to 1; nil when there is nothing to divide by.
  public var share: Double? { n == 0 ? nil : Double(x) / Double(n) }
}

/// A closed interval on the real line.
public struct Interval: Hashable, Sendable, Codable {
  public var low: Double
  public var high: Double

  public init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }
}
