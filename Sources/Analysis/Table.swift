import Messages

/// A result as data: numbers stay numbers, and each opens to its episodes. Formats only know punctuation.
public struct Table: Sendable, Equatable, Codable {
  /// Stable snake_case name, also the name of its CSV file.
  public var id: String
  public var title: String
  public var columns: [Column]
  /// Each row has one cell a column.
  public var rows: [[Cell]]
  /// Footnotes: what is left out, what is a lower bound.
  public var notes: [String]

  public init(id: String, title: String, columns: [Column], rows: [[Cell]] = [], notes: [String] = []) {
    self.id = id
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }
}

/// One column of a table.
public struct Column: Sendable, Equatable, Codable {
  /// Stable snake_case name in CSV.
  public var id: String
  /// What a reader sees above it.
  public var title: String
  public var isNumeric: Bool

  public init(_ id: String, _ title: String, isNumeric: Bool = false) {
    self.id = id
    self.title = title
    self.isNumeric = isNumeric
  }
}

/// One value of a table.
public enum Cell: Sendable, Equatable, Codable {
  case empty
  case text(String)
  case person(PersonID)
  case metric(id: String)
  case episode(EpisodeID)
  case instant(Instant)
  /// A count with the episodes counted.
  case count(Int, [EpisodeID])
  /// x/n.
  case rate(Evidence)
  /// A 95 % interval of a share, from 0 to 1.
  case interval(Interval)
  /// An estimate of a share with its 95 % credible interval, from 0 to 1.
  case estimate(Estimate)
  /// A difference of two shares with its 95 % interval, from -1 to 1.
  case difference(Double, Interval)
  /// A p-value or a false discovery rate.
  case probability(Double)
  /// A plain number, such as asks a week.
  case quantity(Double)
  /// Hours; nil when fewer than half are answered.
  case hours(Double?)
  /// A 95 % interval in hours; nil at an end that is not reached.
  case hoursInterval(Double?, Double?)
  case verdict(Verdict)
}

/// The fixed words for a change (PRACTICES.md 1.5); no others are used.
public enum Verdict: String, Sendable, Codable, CaseIterable {
  /// Significant after the correction of its family.
  case higher
  case lower
  /// The interval leaves out zero, but a `Doubt` remains.
  case leaningHigher = "leaning higher"
  case leaningLower = "leaning lower"
  case cannotTell = "cannot tell"
  /// Fewer than five on either side.
  case tooFew = "too few"

  public static let clear: Set<Verdict> = [.higher, .lower]
  public static let leaning: Set<Verdict> = [.leaningHigher, .leaningLower]

  /// Whether it says that something moved, be it unsurely.
  public var tellsOfChange: Bool { Self.clear.contains(self) || Self.leaning.contains(self) }
}

/// Why a change that is clear by itself only leans.
public enum Doubt: String, Sendable, Codable, CaseIterable {
  /// The test, corrected for all tests of its report, does not bear it out.
  case manyTests = "one of many tests"
  /// It could be none, or the other way round, if every uncertain label were wrong.
  case labels = "label-uncertain"
}
