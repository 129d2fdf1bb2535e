import Analysis
import Messages

/// One episode with the conversation around it: what `pushback show` prints.
public struct EpisodePage: Sendable {
  public var episode: Episode
  /// In the order of the conversation.
  public var turns: [ShownTurn]
  /// Calls and meetings with the counterpart in that time.
  public var contacts: [SpokenContact]
  public var wording: Wording
  public var observation: Observation
  /// What the user wrote down about it.
  public var notes: [ShownNote]

  public init(
    _ episode: Episode, turns: [ShownTurn], contacts: [SpokenContact] = [], wording: Wording, observation: Observation,
    notes: [ShownNote] = []
  ) {
    self.episode = episode
    self.turns = turns
    self.contacts = contacts
    self.wording = wording
    self.observation = observation
    self.notes = notes
  }
}

/// A note of the user on an answer.
public struct ShownNote: Sendable {
  public var medium: Medium
  public var at: Instant?
  /// In the user's own words; may be empty.
  public var text: String

  public init(medium: Medium, at: Instant?, text: String) {
    self.medium = medium
    self.at = at
    self.text = text
  }
}

/// A message of the conversation, with what only the archive knows about it.
public struct ShownTurn: Sendable {
  /// A part of the body under the name of its zone ("own", "quoted", "signature").
  public typealias ZoneText = (name: String, text: String)

  public var turn: Turn
  /// Without quotes and signatures; spans of labels count its bytes.
  public var ownText: String
  /// Whether these words are the sender's own; if not, all of the message is quoted or forwarded.
  public var hasOwnWords: Bool
  public var source: SourcePosition?
  /// Where else it was found.
  public var otherPlaces: [SourcePosition]
  /// All of the body, part by part, to show what was cut; empty to show the own text alone.
  public var zones: [ZoneText]

  public init(
    _ turn: Turn, ownText: String, hasOwnWords: Bool = true, source: SourcePosition? = nil,
    otherPlaces: [SourcePosition] = [], zones: [ZoneText] = []
  ) {
    self.turn = turn
    self.ownText = ownText
    self.hasOwnWords = hasOwnWords
    self.source = source
    self.otherPlaces = otherPlaces
    self.zones = zones
  }
}

extension Episode {
  /// The labels of the episode on a message, with the words for each, the class of an answer first.
  func marks(on message: MessageKey) -> [Quotation.Mark] {
    let asks = ask.message == message ? [(ask.span, Quotation.Tag("ask", .ask))] : []
    let answers = responses.filter { $0.message == message }.map { ($0.span, Quotation.Tag($0.class.words, .answer)) }
    let labels = qualities.filter { $0.message == message }.map { ($0.span, $0.tag) }
    // A label of the user may stand on an answer of which the words are not known.
    return (asks + answers + labels).filter { !$0.0.isEmpty }.map { (span: $0.0, tag: $0.1) }
  }
}

extension EpisodePage {
  /// The labels of the episode on a message, with the words for each, the class of an answer first.
  func marks(on message: MessageKey) -> [Quotation.Mark] { episode.marks(on: message) }

  /// Every label with its words, who says so and how surely.
  var labels: Grid {
    let ask = episode.ask
    let rows =
      [row("ask", ask.sentence, ask.provenance, ask.confidence, ask.span, ask.message)]
      + episode.repeats.map { row("asked again", $0.text, $0.provenance, nil, nil, $0.message) }
      + episode.responses.map { row($0.class.words, $0.text, $0.provenance, $0.confidence, $0.span, $0.message) }
      + episode.qualities.map { row($0.words, $0.text, $0.provenance, $0.confidence, $0.span, $0.message) }
    return Grid(
      columns: [
        .init("label"), .init("words"), .init("says who"), .init("sure", isNumeric: true),
        .init("bytes", isNumeric: true), .init("message"),
      ], rows: rows)
  }

  private func row(
    _ label: String, _ words: String, _ provenance: Provenance, _ confidence: Double?, _ span: Span?,
    _ message: MessageKey
  ) -> [Phrase] {
    let number = turns.firstIndex { $0.turn.message == message }.map { "[\($0 + 1)]" } ?? message.rawValue
    return [
      .text(label), .text(shortened(words, to: 60)), .text(provenance.description),
      .text(confidence.map(Numbers.hundredths) ?? ""),
      .text(span.flatMap { $0.isEmpty ? nil : "\($0.start)–\($0.end)" } ?? ""), .text(number),
    ]
  }
}
