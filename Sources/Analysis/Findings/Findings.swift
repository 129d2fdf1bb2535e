import Messages

/// All that was found out, as data: enough to write a report from, to save, and to read again.
public struct Findings: Sendable, Equatable, Codable {
  /// What the tables are about.
  public enum Kind: String, Sendable, Codable {
    /// One period, with the one before it for comparison.
    case period
    /// Two periods side by side.
    case comparison
  }

  /// The version of this form; raised when a reader of the old form would misread the new.
  public static let currentVersion = 1

  public let version: Int
  public let kind: Kind
  public let period: Period
  /// What `period` is compared with.
  public let before: Period
  public let observation: Observation
  /// The name of the time zone in which days are counted.
  public let zone: String
  /// The version of the rules that made the labels, on both sides.
  public let rules: String
  /// Whose episodes were looked at.
  public let scope: Scope
  /// In reading order.
  public let tables: [Table]
  /// Every episode that a table cites, by the time of the ask.
  public let episodes: [Episode]
  /// Everybody a table or cited episode names, by id.
  public let people: [Person]

  /// The table of this id; nil when these findings have none.
  public func table(_ id: String) -> Table? { tables.first { $0.id == id } }
}

extension Findings {
  /// Puts tables together with the episodes and people they cite.
  init(_ kind: Kind, _ tables: [Table], period: Period, before: Period, from input: AnalysisInput) {
    let cells = tables.flatMap { $0.rows.joined() }
    let cited = Set(cells.flatMap(\.episodes))
    let episodes = input.episodes.map(\.episode).filter { cited.contains($0.id) }
    let named = Set(
      cells.compactMap(\.person) + episodes.flatMap { [$0.requester, $0.counterpart] }
        + [input.scope.person]
        .compactMap(\.self))
    self.version = Findings.currentVersion
    self.kind = kind
    self.period = period
    self.before = before
    self.observation = input.observation
    self.zone = input.zone.name
    self.rules = input.rules
    self.scope = input.scope
    self.tables = tables
    self.episodes = episodes
    self.people = input.people.values.filter { named.contains($0.id) }.sorted { $0.id < $1.id }
  }
}
