import Analysis
import Messages

/// An ask that waits or met silence.
public struct UnansweredRow: Record {
  public var episode: EpisodeID
  public var direction: Direction
  public var person: PersonID
  public var askedAt: Instant
  public var hours: Double?
  public var state: String
  public var ask: String
  public var reminders: Int

  public static let name = "unanswered"
  public static let about = "One row for each ask that is open, was put off for good, or met silence."
  public static let keys = Keys(primary: ["episode_id"], [.episode("episode_id"), .person("person_id")])
  public static let fields: [Field<Self>] = [
    .text("episode_id", "Episode; see episodes.csv.") { $0.episode.rawValue },
    .text("direction", "IN: you owe the answer; OUT: they do.") { $0.direction.rawValue },
    .text("person_id", "The person who is not you; see people.csv.") { $0.person.rawValue },
    .instant("asked_at", "When the ask was sent, in UTC.") { $0.askedAt },
    .number("waiting_hours", "Hours since then.", unit: "hours") { $0.hours },
    .text("state", "unanswered, open, pending or faded.") { $0.state },
    .text("ask", "The sentence that asks.") { $0.ask },
    .integer("reminders", "How often it was asked again.", unit: "messages") { $0.reminders },
  ]
}

extension UnansweredRow {
  /// Reads the waiting tables of a period's findings.
  public static func rows(_ findings: Findings) -> [UnansweredRow] {
    let tables: [(String, Direction)] = [
      ("unanswered_by_you", .incoming), ("open", .incoming), ("unanswered_by_others", .outgoing),
      ("open_with_others", .outgoing),
    ]
    return tables.flatMap { id, direction in
      (findings.table(id)?.records ?? []).compactMap { UnansweredRow($0, direction) }
    }
  }

  private init?(_ row: TableRow, _ direction: Direction) {
    guard let episode = row["episode"].episode, let person = row["person"].person, let at = row["asked_at"].instant
    else { return nil }
    self.init(
      episode: episode, direction: direction, person: person, askedAt: at, hours: row["waiting_hours"].hours,
      state: row["state"].text, ask: row["ask"].text, reminders: row["reminders"].count ?? 0)
  }
}
