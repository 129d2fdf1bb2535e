import Analysis
import Messages

/// What the sections write from: the findings, and what only the caller can know.
public struct Material: Sendable {
  public let findings: Findings
  /// The people of the findings, and the time zone by which they were made.
  let wording: Wording
  /// The version of pushback, such as "1.0.0".
  public let version: String
  /// The user's own addresses and numbers.
  public let owner: [Address]
  /// The messages of `messagesToQuote`; one that is missing is not quoted.
  public let quoted: [MessageKey: QuotedMessage]
  /// Whether the report is to be given away: the findings are `shared`, and nothing leads back to the archive.
  public let isShared: Bool
  /// Whether the files of `csv/` are written too, so that the report may send its reader there.
  public let hasCSV: Bool
  /// What was read and left out, for `excluded.csv`.
  public let exclusions: [Exclusion]
  /// What the user said, for `overrides.csv`.
  public let overrides: [OverrideRow]
  let episodes: [EpisodeID: Episode]

  public init(
    _ findings: Findings, zone: TimeZoneRules, version: String, owner: [Address] = [],
    quoted: [MessageKey: QuotedMessage] = [:], exclusions: [Exclusion] = [], overrides: [OverrideRow] = [],
    isShared: Bool = false, hasCSV: Bool = true
  ) {
    self.findings = findings
    wording = Wording(people: findings.people, zone: zone)
    self.version = version
    self.owner = owner
    self.quoted = quoted
    self.exclusions = exclusions
    self.overrides = overrides
    self.isShared = isShared
    self.hasCSV = hasCSV
    episodes = Dictionary(findings.episodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The three months that end with the period, and the three before them.
  var rolling: (now: Period, before: Period) {
    let now = findings.period.rolling(months: 3, in: wording.zone)
    return (now, now.previous(in: wording.zone))
  }

  /// Whether the period is itself three whole months.
  var isRolling: Bool { rolling.now == findings.period }
}

/// A message that a report quotes.
public struct QuotedMessage: Sendable, Equatable {
  /// Without quotes and signatures; spans of labels count its bytes.
  public var ownText: String
  public var source: SourcePosition

  public init(ownText: String, source: SourcePosition) {
    self.ownText = ownText
    self.source = source
  }
}

/// The messages a report on these findings would quote, for the caller to fetch: the decisions of the opened noes, then
/// all answers to what was asked or decided in the periods of the report.
public func messagesToQuote(_ findings: Findings) -> [MessageKey] {
  let opened = (findings.table("noes_opened")?.records ?? []).compactMap { $0["episode"].episode }
  let decisions = opened.compactMap { id in findings.episodes.first { $0.id == id }?.firstDecision?.message }
  let answers = findings.episodes.filter { findings.isRecent($0) }.flatMap { $0.responses.map(\.message) }
  var seen: Set<MessageKey> = []
  return (decisions + answers).filter { seen.insert($0).inserted }
}

extension Findings {
  /// Whether an episode was asked or decided in one of the two periods.
  fileprivate func isRecent(_ episode: Episode) -> Bool {
    let moments = [episode.ask.at, episode.firstDecision?.at ?? episode.ask.at]
    return moments.contains { period.contains($0) || before.contains($0) }
  }
}
