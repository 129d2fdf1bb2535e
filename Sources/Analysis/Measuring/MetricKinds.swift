import Messages

/// A metric that says of each episode of its population whether it counts.
public protocol RateMetric: Metric {
  static func counts(_ observed: ObservedEpisode) -> Bool
}

extension RateMetric {
  /// The x/n of a sample.
  public static func rate(_ sample: Sample) -> Evidence { sample.evidence(where: counts) }
  public static func measure(_ sample: Sample) -> Measurement { .rate(rate(sample)) }
}

/// A metric that measures how long something took.
public protocol DurationMetric: Metric {
  static func wait(_ observed: ObservedEpisode) -> Wait
}

extension DurationMetric {
  public static func measure(_ sample: Sample) -> Measurement { .durations(sample.members.map(wait)) }
}

/// A metric that says of each episode of its population to which part it belongs.
public protocol DistributionMetric: Metric {
  /// All parts, in the order of print.
  static var parts: [String] { get }
  static func part(_ observed: ObservedEpisode) -> String
}

extension DistributionMetric {
  public static func measure(_ sample: Sample) -> Measurement {
    .distribution(parts.map { name in Part(name, sample.evidence { part($0) == name }) })
  }
}

/// A metric that says of each episode which of several things stand in it: their shares may add up to more than one.
public protocol KindsMetric: Metric {
  /// All kinds, in the order of print.
  static var kinds: [String] { get }
  static func kinds(_ observed: ObservedEpisode) -> Set<String>
}

extension KindsMetric {
  public static func measure(_ sample: Sample) -> Measurement {
    let found = sample.members.map { (id: $0.episode.id, kinds: kinds($0)) }
    return .distribution(
      kinds.map { kind in
        Part(kind, Evidence(numerator: found.filter { $0.kinds.contains(kind) }.map(\.id), denominator: sample.ids))
      })
  }
}

/// The share of another metric in several groups.
public protocol SplitMetric: Metric {
  associatedtype Base: RateMetric
  /// The groups in the order of print; empty groups are kept.
  static var groups: [String] { get }
  static func group(_ observed: ObservedEpisode) -> String
}

extension SplitMetric {
  public static var population: Population { Base.population }
  public static var numerator: String { Base.numerator }
  public static var lowerBound: String? { ownLowerBound ?? Base.lowerBound }
  public static var horizonDays: Int { Base.horizonDays }
  public static func measure(_ sample: Sample) -> Measurement {
    .split(groups.map { name in Part(name, Base.rate(sample.filtered { group($0) == name })) })
  }
}

/// The share of another metric, person by person.
public protocol PersonSplitMetric: Metric {
  associatedtype Base: RateMetric
}

extension PersonSplitMetric {
  public static var population: Population { Base.population }
  public static var numerator: String { Base.numerator }
  public static var lowerBound: String? { ownLowerBound ?? Base.lowerBound }
  public static var horizonDays: Int { Base.horizonDays }
  public static func measure(_ sample: Sample) -> Measurement {
    .split(sample.byPerson.map { Part(.person($0.person), Base.rate($0.sample)) })
  }
}

/// A metric that counts the episodes of its population by calendar weeks or months.
public protocol CalendarMetric: Metric {
  static var unit: CalendarUnit { get }
}

extension CalendarMetric {
  public static func measure(_ sample: Sample) -> Measurement {
    let days = sample.members.map { sample.zone.date(of: population.moment(of: $0)) }
    return .counts(
      unit.spans(of: sample, days).map { span in
        let ids = zip(days, sample.ids).filter { span.contains($0.0) }.map(\.1)
        return Part(span.name, Evidence(numerator: ids, denominator: ids))
      })
  }
}

/// A metric that sets several shares side by side in each row.
public protocol SideBySideMetric: Metric {
  /// Stable snake_case names of the shares, in the order of print, and what a reader sees above each.
  static var columns: [(id: String, title: String)] { get }
}
