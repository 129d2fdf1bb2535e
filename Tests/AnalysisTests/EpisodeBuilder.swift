import Messages

@testable import Analysis

/// The moment `hours` after 2026-03-01 00:00 UTC.
func hour(_ hours: Double) -> Instant { Instant(seconds: 1_772_323_200).adding(hours: hours) }

/// March 2026, in UTC.
let march = Period(monthOf: CivilDate(daysSinceEpoch: 20_513), in: .utc)

/// Late enough that every ask of March is closed.
let may = Observation(now: hour(24 * 70))

/// An ask to the user in the first hour of March, answered hour by hour: the first answer at 1, the next at 2.
func ask(
  _ id: String, _ answers: ResponseClass..., at start: Double = 0, from person: String = "ana",
  direction: Direction = .incoming, type: AskType = .action, form: AskForm = .direct,
  addressee: AddresseeScope = .user, effort: Effort = .normal, stakes: Stakes = .normal, medium: Medium = .email,
  sentence: String = "Could you help?", labels: [Quality] = []
) -> Episode {
  let other = PersonID(rawValue: person)
  let ask = Ask(
    message: MessageKey(rawValue: "\(id)-ask"), at: hour(start), medium: medium, sentence: sentence,
    span: Span(0, 15), type: type, form: form, addressee: addressee, effort: effort, stakes: stakes,
    provenance: .rule("test"))
  return Episode(
    id: EpisodeID(rawValue: id), direction: direction, conversation: ConversationID(rawValue: "c-\(id)"),
    requester: direction == .incoming ? other : .owner, counterpart: other, ask: ask,
    responses: responses(answers, after: start, medium: medium), qualities: labels)
}

/// Answers in the messages `m1`, `m2`, … one hour apart, the words of each decision at the bytes 40..<60.
func responses(_ answers: [ResponseClass], after start: Double, medium: Medium = .email) -> [Response] {
  answers.enumerated().map { number, answer in
    Response(
      message: MessageKey(rawValue: "m\(number + 1)"), at: hour(start + Double(number + 1)), medium: medium,
      class: answer, text: "", span: Span(40, 60), provenance: .rule("test"))
  }
}

/// A label in the first answer, at these bytes.
func label(
  _ label: Label, _ start: Int = 0, _ end: Int = 10, in message: String = "m1", specific: Bool = false
) -> Quality {
  Quality(
    label: label, message: MessageKey(rawValue: message), text: "", span: Span(start, end), provenance: .rule("test"),
    isSpecific: specific)
}

/// A label with these words, in the first answer or another message.
func worded(_ name: Label, _ text: String, in message: String = "m1") -> Quality {
  var quality = label(name, in: message)
  quality.text = text
  return quality
}

/// A label on a message of its own, so many hours after the ask of the first hour of March; a day, unless told.
func later(_ name: Label, hours: Double = 24, in message: String = "later") -> Quality {
  var quality = label(name, in: message)
  quality.at = hour(hours)
  return quality
}

/// The episodes, looked at in May.
func input(_ episodes: [Episode]) -> AnalysisInput { AnalysisInput(episodes: episodes, observation: may) }
