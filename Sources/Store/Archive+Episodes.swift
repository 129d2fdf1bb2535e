internal import GRDB
import Messages

extension Archive {
  /// The episodes asked before `end` that were asked or answered at `start` or later, by time of the ask.
  public func episodes(from start: Instant? = nil, to end: Instant? = nil) throws -> [Episode] {
    try read { db in
      try Self.episodes(
        db, where: "askedAt < ? AND lastAt >= ?", [end?.milliseconds ?? .max, start?.milliseconds ?? .min])
    }
  }

  /// The episodes for which a condition holds, by time of the ask.
  static func episodes(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [Episode] {
    let responses = try children(db, "response", Response.init, condition, arguments)
    let qualities = try children(db, "quality", Quality.init, condition, arguments)
    let repeats = try children(db, "repetition", Repeat.init, condition, arguments)
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM episode WHERE \(condition) ORDER BY askedAt, messageKey, spanStart, id",
      arguments: arguments)
    return rows.map { row in
      let number: Int64 = row["number"]
      return Episode(
        row, responses: responses[number, default: []], qualities: qualities[number, default: []],
        repeats: repeats[number, default: []])
    }
  }

  private static func children<Child>(
    _ db: Database, _ table: String, _ make: (Row) -> Child, _ condition: String, _ arguments: StatementArguments
  ) throws -> [Int64: [Child]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(table).* FROM \(table) JOIN episode ON episode.number = episodeNumber
        WHERE \(condition) ORDER BY episodeNumber, position
        """, arguments: arguments)
    var children: [Int64: [Child]] = [:]
    while let row = try rows.next() { children[row["episodeNumber"], default: []].append(make(row)) }
    return children
  }
}

extension Episode {
  fileprivate init(_ row: Row, responses: [Response], qualities: [Quality], repeats: [Repeat]) {
    self.init(
      id: EpisodeID(rawValue: row["id"]), direction: Direction(rawValue: row["direction"]) ?? .incoming,
      conversation: ConversationID(rawValue: row["conversation"]), requester: PersonID(rawValue: row["requester"]),
      counterpart: PersonID(rawValue: row["counterpart"]), ask: Ask(row), repeats: repeats, responses: responses,
      qualities: qualities)
  }
}

extension Ask {
  fileprivate init(_ row: Row) {
    self.init(
      message: MessageKey(integer: row["messageKey"]), at: Instant(milliseconds: row["askedAt"]),
      medium: Medium(row), sentence: row["sentence"], span: Span(row), type: AskType(rawValue: row["type"]) ?? .action,
      form: AskForm(rawValue: row["form"]) ?? .direct,
      addressee: AddresseeScope(rawValue: row["addressee"]) ?? .user,
      effort: Effort(rawValue: row["effort"]) ?? .normal, stakes: Stakes(rawValue: row["stakes"]) ?? .normal,
      reach: Reach(row),
      marks: (row["marks"] as String).split(separator: " ").map { Label(rawValue: String($0)) },
      provenance: Provenance(row), confidence: row["confidence"])
  }
}

extension Response {
  fileprivate init(_ row: Row) {
    self.init(
      message: MessageKey(integer: row["messageKey"]), at: Instant(milliseconds: row["at"]), medium: Medium(row),
      class: ResponseClass(rawValue: row["class"]) ?? .unsure, text: row["text"], span: Span(row),
      provenance: Provenance(row), confidence: row["confidence"], spoken: SpokenEvidence(row),
      reach: Reach(row))
  }
}

extension SpokenEvidence {
  fileprivate init?(_ row: Row) {
    guard let medium = (row["spokenMedium"] as String?).flatMap(Medium.init(rawValue:)),
      let grade = (row["spokenGrade"] as String?).flatMap(MediumGrade.init(rawValue:))
    else { return nil }
    self.init(medium: medium, grade: grade, at: (row["spokenAt"] as Int64?).map(Instant.init(milliseconds:)))
  }
}

extension Quality {
  fileprivate init(_ row: Row) {
    self.init(
      label: Label(rawValue: row["label"]), message: MessageKey(integer: row["messageKey"]),
      at: (row["at"] as Int64?).map(Instant.init(milliseconds:)), text: row["text"],
      span: Span(row), provenance: Provenance(row), confidence: row["confidence"], isSpecific: row["isSpecific"],
      due: (row["due"] as Int64?).map(Instant.init(milliseconds:)))
  }
}

extension Repeat {
  fileprivate init(_ row: Row) {
    self.init(
      message: MessageKey(integer: row["messageKey"]), at: Instant(milliseconds: row["at"]), text: row["text"],
      provenance: Provenance(row))
  }
}

extension Reach {
  fileprivate init(_ row: Row) { self = Reach(rawValue: row["reach"]) ?? .oneToOne }
}

extension Medium {
  fileprivate init(_ row: Row) { self = Medium(rawValue: row["medium"]) ?? .email }
}

extension Span {
  fileprivate init(_ row: Row) { self.init(row["spanStart"], row["spanEnd"]) }
}

extension Provenance {
  fileprivate init(_ row: Row) { self = Provenance(row["provenance"] as String) ?? .user }
}
