import Analysis
import Messages

/// An episode in one flat row: the CSV form.
public struct EpisodeRow: Record {
  public var episode: Episode
  public var observation: Observation

  public init(_ episode: Episode, at observation: Observation) {
    self.episode = episode
    self.observation = observation
  }

  public static let name = "episodes"
  public static let about = "One row for each ask."
  public static let keys = Keys(primary: ["episode_id"], [.person("requester_id"), .person("counterpart_id")])
  public static let fields: [Field<Self>] = [
    .text("episode_id", "Stable name of the episode; a changed rule never changes it.") { $0.episode.id.rawValue },
    .text("direction", "IN: somebody asks you; OUT: you ask somebody.") { $0.episode.direction.rawValue },
    .instant("asked_at", "When the ask was sent, in UTC.") { $0.episode.ask.at },
    .text("requester_id", "Person who asks; see people.csv.") { $0.episode.requester.rawValue },
    .text("addressee_scope", "USER, GROUP, TEAM or OTHER: who should act.") { $0.episode.ask.addressee.rawValue },
    .text("ask_type", "ACTION, INFO, TIME or APPROVAL.") { $0.episode.ask.type.rawValue },
    .text("form", "DIRECT, CONV_INDIRECT or HINT.") { $0.episode.ask.form.rawValue },
    .text("effort", "SMALL, NORMAL or LARGE.") { $0.episode.ask.effort.rawValue },
    .text("stakes", "NORMAL or HIGH.") { $0.episode.ask.stakes.rawValue },
    .integer("repeats", "How often the same thing was asked for again.", unit: "messages") { $0.episode.repeats.count },
    .text("first_class", "Class of the first decision: ACCEPT, ACCEPT_PART or DECLINE.") {
      $0.episode.firstDecision?.class.rawValue
    },
    .instant("first_decided_at", "When it was sent, in UTC.") { $0.episode.firstDecision?.at },
    .text("final_class", "Class of the last decision.") { $0.episode.finalDecision?.class.rawValue },
    .text("decision_medium", "Medium that carried the first decision, a call before it counted.") {
      $0.episode.firstDecision?.carrier.rawValue
    },
    .text("medium_grade", "How that is known: native, logged, mentioned or user.") {
      $0.episode.firstDecision?.carrierGrade.rawValue
    },
    .number("hours_to_first_response", "Hours to the first answer; where censored, hours waited so far.", unit: "hours")
    {
      ($0.episode.responses.first?.at ?? $0.observation.now).hours(since: $0.episode.ask.at)
    },
    .boolean("censored", "Whether there was no answer yet.") { $0.episode.responses.isEmpty },
    .text("source_key", "Message that asks; see export messages.") { $0.episode.ask.message.rawValue },
    .text("counterpart_id", "The person who is not you; see people.csv.") { $0.episode.counterpart.rawValue },
    .text("state", "decided, pending, faded, open, unanswered or unsure.") { $0.observed.state.rawValue },
  ]

  private var observed: ObservedEpisode { ObservedEpisode(episode, at: observation) }
}

extension Response {
  /// How `carrier` is known.
  fileprivate var carrierGrade: MediumGrade {
    if let spoken, spoken.medium == carrier { return spoken.grade }
    return .native
  }
}
