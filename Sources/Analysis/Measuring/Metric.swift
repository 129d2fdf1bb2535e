/// One measured practice: its words for the reader, and how it is counted.
public protocol Metric: SendableMetatype {
  /// Stable snake_case name on the command line and in CSV.
  static var id: String { get }
  /// The row of PRACTICES.md, such as `A14`.
  static var practice: String { get }
  static var topic: Topic { get }
  /// A table row's name, in lower case.
  static var title: String { get }
  /// What it tells, as one sentence.
  static var definition: String { get }
  /// What counts.
  static var numerator: String { get }
  /// Among what it is counted.
  static var population: Population { get }
  /// How the number misleads; one sentence each.
  static var caveats: [String] { get }
  /// Whether a change between periods is judged; not for the complement of another metric.
  static var isJudged: Bool { get }

  static func measure(_ sample: Sample) -> Measurement
}

extension Metric {
  public static var denominator: String { population.name }
  public static var exclusions: String { population.exclusions }
  public static var caveats: [String] { [] }
  public static var isJudged: Bool { true }
}

/// The table a metric stands in.
public enum Topic: String, Sendable, Codable, CaseIterable {
  /// How often yes.
  case yes
  /// How a no is said.
  case refusal
  /// By which medium.
  case medium
  /// What stays without an answer, and how long answers take.
  case waiting
  /// What others answer to the user.
  case others
}

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
    .distribution(parts.map { name in .init(name: name, evidence: sample.evidence { part($0) == name }) })
  }
}
