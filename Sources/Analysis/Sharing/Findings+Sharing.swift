import Messages

extension Findings {
  /// The findings without what tells who is who: for a report to give away.
  ///
  /// People have letters; those with fewer than five episodes are pooled. Nothing of a message is left: no words, no
  /// names, no keys, no time of day. A share of fewer than five cases is only said to be too few, and a row about one
  /// person with fewer is left out. Numbers over everybody stay as they are.
  ///
  /// - Parameter keepsRoles: whether an alias keeps what the person is to the user, such as boss.
  public func shared(keepsRoles: Bool, in zone: TimeZoneRules) -> Findings {
    let mask = Mask(self, keepsRoles: keepsRoles, zone: zone)
    return Findings(
      version: version, kind: kind, period: period, before: before, observation: observation, zone: self.zone,
      rules: rules, scope: mask.scope(scope), tables: tables.filter { !Mask.hidden.contains($0.id) }.map(mask.table),
      episodes: episodes.map(mask.episode), people: mask.aliases.people)
  }
}

/// Takes out of a value what must not leave.
private struct Mask {
  /// Tables made of quotes, of who may be who, or of what somebody thought too much.
  static let hidden: Set = ["noes_opened", "identity_questions", "may_be_one", "repeated_asks", "boundaries"]
  /// Labels on what somebody thought too much, and on what came of saying so.
  private static let hiddenLabels: Set = ["BOUNDARY_STATED", "ESCALATED"]

  let aliases: Aliases
  let zone: TimeZoneRules
  private let now: Instant
  /// What was quoted from a message, but for the one or two words that tables say too: "no".
  private let quotes: Set<String>
  /// The ids of episodes and people.
  private let ids: Set<String>

  init(_ findings: Findings, keepsRoles: Bool, zone: TimeZoneRules) {
    aliases = Aliases(findings, keepsRoles: keepsRoles)
    self.zone = zone
    now = findings.observation.now
    quotes = Set(findings.episodes.flatMap(\.quotes).filter { $0.split(separator: " ").count > 2 })
    ids = Set(findings.episodes.map(\.id.rawValue) + findings.people.filter { $0.id != .owner }.map(\.id.rawValue))
  }

  /// The name of a group is the user's own word.
  func scope(_ scope: Scope) -> Scope {
    switch scope {
    case .everybody: .everybody
    case .person(let person): .person(aliases.alias(person))
    case .group: .group("one group")
    }
  }

  func table(_ table: Table) -> Table {
    var table = table
    table.rows = table.rows.filter(mayLeave).map { row in
      zip(table.columns, row).map { column, cell in column.isQuoted ? .empty : masked(cell, in: row) }
    }
    return table
  }

  /// Whether a cell has the id of somebody or of an episode in its text, counts boundaries, or is of the metric whose
  /// parts are the user's own words: organisations and groups.
  private func tells(_ cell: Cell) -> Bool {
    switch cell {
    case .text(let text):
      let marks = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
      return !ids.isDisjoint(with: marks)
    case .metric(let id): return id == NormGap.id || metric(named: id) is any BoundaryMetric.Type
    default: return false
    }
  }

  /// A row that counts something of one person does so with at least five cases, and the person has a letter.
  private func mayLeave(_ row: [Cell]) -> Bool {
    if row.contains(where: tells) { return false }
    guard let person = row.compactMap(\.person).first, row.allSatisfy({ $0.isNoEpisode }) else { return true }
    let shares = row.compactMap { cell in if case .rate(let rate) = cell { rate.n } else { nil } }
    let counted = row.map { cell in if case .count(let count, _) = cell { count } else { 0 } }
    return aliases.isNamed(person) && max(shares.max() ?? 0, counted.reduce(0, +)) >= Aliases.least
  }

  /// Hours since a moment count from the beginning of its day: to the second they would tell the moment.
  private func masked(_ cell: Cell, in row: [Cell]) -> Cell {
    guard case .hours = cell, let sent = row.compactMap(\.moment).first else { return masked(cell) }
    return .hours(now.hours(since: day(sent)))
  }

  private func masked(_ cell: Cell) -> Cell {
    switch cell {
    case .text(let text): quotes.contains(text) ? .empty : cell
    case .person(let id): .person(aliases.alias(id))
    case .episode(let id): .episode(aliases.alias(id))
    case .instant(let instant): .instant(day(instant))
    case .count(let count, let ids): .count(count, ids.map(aliases.alias))
    case .rate(let rate) where rate.n > 0 && rate.isTooFew: .text(Verdict.tooFew.rawValue)
    case .rate(let rate):
      .rate(
        Evidence(
          numerator: rate.numerator.map(aliases.alias), denominator: rate.denominator.map(aliases.alias),
          designEffect: rate.designEffect))
    default: cell
    }
  }

  /// The first moment of a day.
  private func day(_ instant: Instant) -> Instant { zone.start(of: zone.date(of: instant)) }

  func episode(_ episode: Episode) -> Episode {
    Episode(
      id: aliases.alias(episode.id), direction: episode.direction, conversation: aliases.alias(episode.conversation),
      requester: aliases.alias(episode.requester), counterpart: aliases.alias(episode.counterpart),
      ask: ask(episode.ask), repeats: episode.repeats.map(masked), responses: episode.responses.map(response),
      qualities: episode.qualities.filter { !Self.hiddenLabels.contains($0.label.family) }.map(quality))
  }

  private func ask(_ ask: Ask) -> Ask {
    var ask = ask
    (ask.message, ask.at, ask.sentence, ask.span) = (aliases.alias(ask.message), day(ask.at), "", Span(0, 0))
    ask.marks.removeAll { $0 == "BOUNDARY_ASK" }
    return ask
  }

  private func masked(_ repetition: Repeat) -> Repeat {
    Repeat(
      message: aliases.alias(repetition.message), at: day(repetition.at), text: "", provenance: repetition.provenance)
  }

  private func response(_ response: Response) -> Response {
    var response = response
    (response.message, response.at) = (aliases.alias(response.message), day(response.at))
    (response.text, response.span) = ("", Span(0, 0))
    let talked = response.spoken?.at.map(day)
    response.spoken?.at = talked
    return response
  }

  private func quality(_ quality: Quality) -> Quality {
    var quality = quality
    (quality.message, quality.at) = (aliases.alias(quality.message), quality.at.map(day))
    (quality.text, quality.span, quality.due) = ("", Span(0, 0), quality.due.map(day))
    return quality
  }
}

extension Column {
  /// Whether its cells hold words of messages, in any table.
  fileprivate var isQuoted: Bool { ["ask", "answer", "text", "words", "quote", "sentence", "note"].contains(id) }
}

extension Cell {
  fileprivate var isNoEpisode: Bool { if case .episode = self { false } else { true } }
  fileprivate var moment: Instant? { if case .instant(let instant) = self { instant } else { nil } }
}

extension Episode {
  /// Everything that was quoted.
  fileprivate var quotes: [String] {
    [ask.sentence] + responses.map(\.text) + qualities.map(\.text) + repeats.map(\.text)
  }
}
