import Messages

/// What a metric found in a sample.
public enum Measurement: Sendable, Equatable {
  case rate(Evidence)
  case durations([Wait])
  /// Shares of one whole: every part has the same denominator. An episode may stand in several parts.
  case distribution([Part])
  /// One share in several groups, each with a denominator of its own.
  case split([Part])
  /// How many, week by week or month by month: what counts is all there is.
  case counts([Part])
  /// Stretches of episodes in a row, each in time order.
  case runs([Part])
  /// Several shares in a row each, named `row/column`.
  case sideBySide([Part])

  /// The parts; none of a single number.
  public var parts: [Part] {
    switch self {
    case .rate, .durations: []
    case .distribution(let parts), .split(let parts), .counts(let parts), .runs(let parts), .sideBySide(let parts):
      parts
    }
  }

  /// What the number opens to: the episodes counted (for durations, those that ended), of all parts together.
  public var evidence: Evidence {
    switch self {
    case .rate(let evidence): return evidence
    case .durations(let durations):
      let ended = durations.filter { !$0.isCensored }
      return Evidence(numerator: ended.map(\.episode), denominator: durations.map(\.episode))
    default: return Evidence(joining: parts.map(\.evidence))
    }
  }
}

/// One of several numbers of a metric.
public struct Part: Sendable, Equatable {
  /// As typed after `--part`: `EMAIL`, `2026-03-02`, a person's id, `p-ana/yes_to_you`.
  public let name: String
  /// What the row is about.
  public let subject: Cell
  /// Which of several shares of the row; "" where there is one.
  public let column: String
  public let evidence: Evidence

  public init(_ name: String, _ evidence: Evidence) {
    self.name = name
    subject = .text(name)
    column = ""
    self.evidence = evidence
  }

  /// A number of one person, or of one episode.
  public init(_ subject: Cell, column: String = "", _ evidence: Evidence) {
    let row = subject.person?.rawValue ?? subject.episodes.first?.rawValue ?? subject.words
    name = column.isEmpty ? row : "\(row)/\(column)"
    self.subject = subject
    self.column = column
    self.evidence = evidence
  }
}

extension Evidence {
  /// All of it, each episode once, in the order given.
  init(joining parts: [Evidence]) {
    self.init(numerator: unique(parts.flatMap(\.numerator)), denominator: unique(parts.flatMap(\.denominator)))
  }
}

private func unique(_ ids: [EpisodeID]) -> [EpisodeID] {
  var seen: Set<EpisodeID> = []
  return ids.filter { seen.insert($0).inserted }
}

extension Cell {
  fileprivate var words: String {
    switch self {
    case .text(let words), .metric(let words): words
    default: ""
    }
  }
}
