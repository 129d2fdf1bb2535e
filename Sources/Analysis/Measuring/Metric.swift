import Messages

/// One measured practice: its words for the reader, and how it is counted.
public protocol Metric: SendableMetatype {
  /// Stable snake_case name on the command line and in CSV.
  static var id: String { get }
  /// The row of PRACTICES.md, such as `A14`.
  static var practice: String { get }
  /// Other rows that the same number stands for.
  static var alsoPractices: [String] { get }
  static var topic: Topic { get }
  /// A table row's name, in lower case.
  static var title: String { get }
  /// What it tells, as one sentence.
  static var definition: String { get }
  /// What counts.
  static var numerator: String { get }
  /// Among what it is counted.
  static var population: Population { get }
  /// What is left out, as one sentence.
  static var exclusions: String { get }
  /// How the number misleads; one sentence each.
  static var caveats: [String] { get }
  /// The caveat that says why the number can only be too low; nil of any other number.
  static var lowerBound: String? { get }
  /// For how many days after the decision it looks; until they are over the number is provisional.
  static var horizonDays: Int { get }
  /// When nothing can change any more whether an episode counts, where that is not at the end of those days.
  static func settles(_ observed: ObservedEpisode) -> Instant?

  static func measure(_ sample: Sample) -> Measurement
}

extension Metric {
  public static var denominator: String { population.name }
  public static var exclusions: String { population.exclusions }
  public static var alsoPractices: [String] { [] }
  public static var caveats: [String] { [] }
  /// The caveat of metrics that look for an earlier ask like one.
  static var alikeByWords: String {
    """
    Alike is told by shared words: other words for the same thing are missed, the same words for another thing are \
    not.
    """
  }
  public static var lowerBound: String? { ownLowerBound }
  /// The caveat of that kind among the metric's own.
  static var ownLowerBound: String? { caveats.first { $0.hasPrefix("A lower bound: ") } }
  public static var horizonDays: Int { 0 }
  public static func settles(_ observed: ObservedEpisode) -> Instant? { nil }
  /// Whether a change between periods is judged: only for the fixed family.
  public static var isJudged: Bool { judgedFamily.contains { $0.id == id } || judgedWaits.contains { $0.id == id } }

  /// Whether the horizon of an episode of the sample is still open, so that the number may change.
  public static func isProvisional(_ sample: Sample) -> Bool {
    guard horizonDays > 0 else { return false }
    return sample.members.contains { observed in
      let end = settles(observed) ?? population.moment(of: observed).adding(hours: 24 * Double(horizonDays))
      return sample.observation.now < end
    }
  }
}
