import Messages

/// An episode with everything known about it, nested: the NDJSON form.
public struct EpisodeRecord: Record {
  public var episode: Episode

  public init(_ episode: Episode) { self.episode = episode }

  public static let name = "episodes"
  public static let about = "One object for each ask, with its answers and labels."
  public static let fields: [Field<Self>] = [
    .text("episode_id", "Stable name of the episode; a changed rule never changes it.") { $0.episode.id.rawValue },
    .text("direction", "IN: somebody asks you; OUT: you ask somebody.") { $0.episode.direction.rawValue },
    .text("conversation_id", "Mail thread or chat session.") { $0.episode.conversation.rawValue },
    .text("requester_id", "Person who asks.") { $0.episode.requester.rawValue },
    .text("counterpart_id", "The person who is not you.") { $0.episode.counterpart.rawValue },
    .text("addressee_scope", "USER, GROUP, TEAM or OTHER: who should act.") { $0.episode.ask.addressee.rawValue },
    .text("medium", "Medium of the ask.") { $0.episode.ask.medium.rawValue },
    .object("ask", "The sentence that asks.") { AskRecord(ask: $0.episode.ask) },
    .objects("repeats", "Asking again for the same thing, by time.") {
      $0.episode.repeats.map(RepeatRecord.init)
    },
    .objects("responses", "Answers of the addressee, by time.") { $0.episode.responses.map(ResponseRecord.init) },
    .object("first_decision", "The first answer that is a yes, a partial yes or a no.") {
      $0.episode.firstDecision.map(ResponseRecord.init)
    },
    .object("final_decision", "The last such answer.") { $0.episode.finalDecision.map(ResponseRecord.init) },
    .objects("qualities", "Labels on the answers, in the order of the text.") {
      $0.episode.qualities.map(QualityRecord.init)
    },
  ]
}

struct AskRecord: Record {
  var ask: Ask

  static let name = "ask"
  static let about = "The sentence that asks."
  static let fields: [Field<Self>] =
    [
      .text("message_key", "Message that asks.") { $0.ask.message.rawValue },
      .instant("at", "When it was sent.") { $0.ask.at },
      .text("sentence", "The sentence as written.") { $0.ask.sentence },
    ] + spanFields { $0.ask.span } + [
      .text("type", "ACTION, INFO, TIME or APPROVAL.") { $0.ask.type.rawValue },
      .text("form", "DIRECT, CONV_INDIRECT or HINT.") { $0.ask.form.rawValue },
      .text("effort", "SMALL, NORMAL or LARGE.") { $0.ask.effort.rawValue },
      .text("stakes", "NORMAL or HIGH.") { $0.ask.stakes.rawValue },
      .text("reach", "ONE_TO_ONE, GROUP or REPLY_ALL: who read it.") { $0.ask.reach.rawValue },
      .text("marks", "CONDITIONAL, BOUNDARY_ASK, GROWTH, parted by spaces; empty where there is none.") {
        $0.ask.marks.map(\.rawValue).joined(separator: " ")
      },
      .text("rule", "Rule, model or user that says so.") { $0.ask.provenance.description },
      .number("confidence", "From 0 to 1.") { $0.ask.confidence },
    ]
}

struct RepeatRecord: Record {
  var repetition: Repeat

  init(_ repetition: Repeat) { self.repetition = repetition }

  static let name = "repeats"
  static let about = "Asking again for the same thing."
  static let fields: [Field<Self>] = [
    .text("message_key", "Message that asks again.") { $0.repetition.message.rawValue },
    .instant("at", "When it was sent.") { $0.repetition.at },
    .text("text", "The words that ask again.") { $0.repetition.text },
    .text("rule", "Rule, model or user that says so.") { $0.repetition.provenance.description },
  ]
}

struct ResponseRecord: Record {
  var response: Response

  init(_ response: Response) { self.response = response }

  static let name = "responses"
  static let about = "One message of the addressee that answers."
  static let fields: [Field<Self>] =
    [
      .text("message_key", "Message that answers.") { $0.response.message.rawValue },
      .text("class", "ACCEPT, ACCEPT_PART, DEFER, CLARIFY, DECLINE or UNSURE.") { $0.response.class.rawValue },
      .text("text", "The words that carry the class.") { $0.response.text },
    ] + spanFields { $0.response.span } + [
      .text("rule", "Rule, model or user that says so.") { $0.response.provenance.description },
      .number("confidence", "From 0 to 1.") { $0.response.confidence },
      .instant("at", "When it was sent.") { $0.response.at },
      .text("medium", "Medium of the written answer.") { $0.response.medium.rawValue },
      .text("spoken_medium", "Medium of a call or meeting before it, where there is evidence of one.") {
        $0.response.spoken?.medium.rawValue
      },
      .text("spoken_grade", "How that is known: logged, mentioned or user.") { $0.response.spoken?.grade.rawValue },
      .text("reach", "ONE_TO_ONE, GROUP or REPLY_ALL: who read it.") { $0.response.reach.rawValue },
      .boolean("is_private", "Whether it went to the requester alone.") { $0.response.isPrivate },
    ]
}

struct QualityRecord: Record {
  var quality: Quality

  init(_ quality: Quality) { self.quality = quality }

  static let name = "qualities"
  static let about = "A label on a stretch of an answer."
  static let fields: [Field<Self>] =
    [
      .text("label", "Label with its subtype, such as ALTERNATIVE:LATER.") { $0.quality.label.rawValue },
      .text("message_key", "Message it stands in.") { $0.quality.message.rawValue },
      .instant("at", "When that message was sent; missing where it is an answer, which has the time.") {
        $0.quality.at
      },
      .text("text", "The words it stands on.") { $0.quality.text },
    ] + spanFields { $0.quality.span } + [
      .boolean("is_specific", "Whether a reason names a checkable thing.") { $0.quality.isSpecific },
      .instant("due", "On PROMISED_DATE the end of the day that is named, on CONTACT_LOST of the last in time; in UTC.")
      { $0.quality.due },
      .text("rule", "Rule, model or user that says so.") { $0.quality.provenance.description },
      .number("confidence", "From 0 to 1.") { $0.quality.confidence },
    ]
}

/// Where a stretch stands in the message's own text.
func spanFields<Subject>(_ span: @escaping @Sendable (Subject) -> Span) -> [Field<Subject>] {
  [
    .integer("span_start", "First UTF-8 byte in the message's own text.") { span($0).start },
    .integer("span_end", "The byte after the last.") { span($0).end },
  ]
}
