import Analysis
import Messages

/// What the sections write from: the findings, and what only the caller can know.
public struct Material: Sendable {
  public let findings: Findings
  /// The rules by which the findings were made.
  public let zone: TimeZoneRules
  /// The version of pushback, such as "1.0.0".
  public let version: String
  /// The user's own addresses and numbers.
  public let owner: [Address]
  /// The messages of `messagesToQuote`; one that is missing is not quoted.
  public let quoted: [MessageKey: QuotedMessage]
  let episodes: [EpisodeID: Episode]
  private let names: [PersonID: String]

  public init(
    _ findings: Findings, zone: TimeZoneRules, version: String, owner: [Address] = [],
    quoted: [MessageKey: QuotedMessage] = [:]
  ) {
    self.findings = findings
    self.zone = zone
    self.version = version
    self.owner = owner
    self.quoted = quoted
    episodes = Dictionary(findings.episodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    names = Dictionary(findings.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// What to call somebody; the id of somebody without a name.
  func name(_ person: PersonID) -> String {
    person == .owner ? "you" : names[person].map { shortened($0, to: 40) } ?? person.rawValue
  }

  var moments: Moments { Moments(zone: zone) }
  /// The three months that end with the period, and the three before them.
  var rolling: (now: Period, before: Period) {
    let now = findings.period.rolling(months: 3, in: zone)
    return (now, now.previous(in: zone))
  }
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

/// The messages a report on these findings would quote, for the caller to fetch: the decisions of the opened noes.
public func messagesToQuote(_ findings: Findings) -> [MessageKey] {
  let opened = (findings.table("noes_opened")?.records ?? []).compactMap { $0["episode"].episode }
  return opened.compactMap { id in findings.episodes.first { $0.id == id }?.firstDecision?.message }
}
