import Messages
import Testing

@testable import Evaluation

@Suite("Expected episodes")
struct EpisodeRecordTests {
  /// Decided, put off, unanswered and never found, a sentence that asks for nothing.
  private let expected = file(
    "expected.jsonl",
    [
      #"{"episode":"e1","ask":{"message":"a@x","sentence":"Would you host?","type":"ACTION","form":"CONV_INDIRECT","addressee":"COUNTERPART"},"responses":[{"message":"b@x","class":"DEFER","span":"let me see"},{"message":"c@x","class":"ACCEPT","span":"yes"}],"first_decision":{"message":"c@x","class":"ACCEPT"},"final_decision":{"message":"c@x","class":"ACCEPT"},"qualities":[{"message":"c@x","label":"REASON:TIME","span":"now"},{"message":"c@x","label":"GRATITUDE","span":"thanks"}],"repeats":["d@x"],"aftermath":[],"unsure":[{"message":"c@x","label":"WISH","span":"if only"}]}"#,
      #"{"episode":"e2","ask":{"message":"e@x","sentence":"Tea?","type":"TIME","form":"DIRECT"},"responses":[{"message":"f@x","class":"DEFER"}],"first_decision":null,"final_decision":null,"qualities":[],"unsure":[]}"#,
      #"{"episode":"e3","ask":{"message":"g@x","sentence":"Any news?"},"responses":[],"first_decision":null,"final_decision":{"class":"NONE"},"qualities":[],"unsure":[]}"#,
      #"{"episode":"e4","ask":{"message":"sms:17","sentence":"can you?"},"responses":[],"first_decision":null,"final_decision":null,"qualities":[],"unsure":[{"message":"a@x","label":"ASK","span":"Lunch?"}]}"#,
      #"{"no_ask":true,"message":"a@x","sentence":"Who would not?","why":"rhetorical"}"#,
      #"{"no_ask":true,"message":"g@x","sentence":"Feel free to write.","why":"offer"}"#,
    ])

  private func key(_ id: String) -> MessageKey { MessageKey(messageID: id) }

  private func ask(_ id: String, _ sentence: String) -> Ask {
    Ask(
      message: key(id), at: Instant(seconds: 0), medium: .email, sentence: sentence, span: Span(0, 1), type: .action,
      form: .direct, provenance: .rule("r"), confidence: 0.7)
  }

  private func answer(_ id: String, _ class: ResponseClass) -> Response {
    Response(
      message: key(id), at: Instant(seconds: 1), medium: .email, class: `class`, text: id, span: Span(0, 1),
      provenance: .rule("r"), confidence: 0.6)
  }

  private func quality(_ id: String, _ label: Label) -> Quality {
    Quality(label: label, message: key(id), text: id, span: Span(0, 1), provenance: .rule("r"), confidence: 0.5)
  }

  private func episode(
    _ ask: Ask, _ responses: [Response] = [], _ qualities: [Quality] = [], repeats: [Repeat] = []
  ) -> Episode {
    Episode(
      id: EpisodeID(rawValue: ask.sentence), direction: .incoming, conversation: ConversationID(rawValue: "c"),
      requester: PersonID(rawValue: "p"), counterpart: PersonID(rawValue: "p"), ask: ask, repeats: repeats,
      responses: responses, qualities: qualities)
  }

  private var found: [Episode] {
    [
      episode(
        ask("a@x", "Hi Bo, would you\nhost?"),
        [answer("b@x", .accept), answer("c@x", .accept), answer("h@x", .decline)],
        [quality("c@x", "REASON:COST"), quality("c@x", "WISH"), quality("b@x", "REGRET")],
        repeats: [
          Repeat(message: key("d@x"), at: Instant(seconds: 1), text: "and?", provenance: .rule("r"))
        ]),
      episode(ask("a@x", "Who would not?")), episode(ask("a@x", "Lunch?")),
      episode(ask("e@x", "Tea?"), [answer("f@x", .clarify)]), episode(ask("g@x", "Any news?")),
      episode(ask("z@x", "Any news?")),
    ]
  }

  private func report(_ kind: EvaluationKind) throws -> EvaluationReport {
    try evaluate(kind, expected: [expected], episodes: found, predictor: "rules") {
      $0.hasPrefix("sms:") ? nil : MessageKey(messageID: $0)
    }
  }

  @Test("An expected episode is found when one of the same message overlaps its sentence")
  func asks() throws {
    let report = try report(.asks)
    #expect(report.counts(.askEpisodes, "ask") == [3, 2, 1])
    #expect(report.leftOut(.askEpisodes) == ["found where an ask is in doubt": 1])
    #expect(report.share(.askEpisodes, "ask found in: rhetorical") == [1, 1])
    #expect(report.share(.askEpisodes, "ask found in: offer") == [0, 1])
    #expect(report.counts(.askTypes, "ACTION") == [1, 1, 0])
    #expect(report.counts(.askForms, "CONV_INDIRECT") == [0, 0, 1])
    #expect(report.counts(.askAddressees, "USER") == [1, 0, 0])
  }

  @Test("Without a decision the last answer stands, and without an answer NONE")
  func decisions() throws {
    let report = try report(.responses)
    #expect(report.scores(.firstDecisions)?.count == 3)
    #expect(report.counts(.firstDecisions, "ACCEPT") == [1, 0, 0])
    #expect(report.counts(.firstDecisions, "DEFER") == [0, 0, 1])
    #expect(report.counts(.firstDecisions, "NONE") == [1, 0, 0])
    #expect(report.counts(.finalDecisions, "DECLINE") == [0, 1, 0])
    #expect(report.leftOut(.firstDecisions) == ["episode not found": 1])
    #expect(report.share(.firstDecisions, "right, episodes not found counted as wrong") == [2, 4])
  }

  @Test("An answer that readers could not class decides nothing")
  func unsureDecision() throws {
    let line =
      #"{"episode":"e2","ask":{"message":"e@x","sentence":"Tea?"},"responses":[{"message":"f@x","class":"UNSURE"}]}"#
    let report = try evaluate(.responses, expected: [file("e.jsonl", [line])], episodes: found, predictor: "rules") {
      MessageKey(messageID: $0)
    }
    #expect(report.scores(.firstDecisions)?.count == 0)
    #expect(report.leftOut(.firstDecisions) == ["class in doubt": 1])
    #expect(report.counts(.episodeResponses, "UNSURE") == [0, 0, 1])
  }

  @Test("Answers are compared message by message, with NONE where one side sees none")
  func responses() throws {
    let confusion = try #require(try report(.responses).scores(.episodeResponses)?.confusion)
    #expect(confusion.expected == ["ACCEPT", "DEFER", "NONE"])
    #expect(confusion.predicted == ["ACCEPT", "CLARIFY", "DECLINE"])
    #expect(confusion.counts == [[1, 0, 0], [1, 1, 0], [0, 0, 1]])
  }

  @Test("Qualities are compared on the same message of the same episode")
  func qualities() throws {
    let report = try report(.qualities)
    #expect(report.counts(.episodeQualityFamilies, "REASON") == [1, 0, 0])
    #expect(report.counts(.episodeQualityFamilies, "GRATITUDE") == [0, 0, 1])
    #expect(report.counts(.episodeQualityFamilies, "REGRET") == [0, 1, 0])
    #expect(report.counts(.episodeQualityFamilies, "REPEAT") == [1, 0, 0])
    #expect(report.counts(.episodeQualitySubtypes, "REASON:COST") == [0, 1, 0])
    #expect(report.scores(.reasonTypes)?.confusion?.expected == ["TIME"])
    #expect(report.scores(.reasonTypes)?.confusion?.predicted == ["COST"])
    #expect(report.leftOut(.episodeQualityFamilies) == ["episode not found": 1, "label in doubt": 1])
  }

  @Test("Expected episodes need an archive, and other labelled data needs none")
  func archive() {
    #expect(throws: EvaluationError.needsArchive(path: "expected.jsonl")) {
      try evaluate(.asks, files: [expected], predictor: simple)
    }
    #expect(throws: EvaluationError.needsNoArchive(path: "rows.tsv")) {
      try evaluate(.asks, expected: [rows(["ask||a|ask"])], episodes: [], predictor: "rules") { _ in nil }
    }
  }

  @Test("A line that is neither an episode nor a sentence without an ask is an error")
  func brokenLine() {
    let broken = file("e.jsonl", [#"{"episode":"e1"}"#])
    #expect(
      throws: EvaluationError.brokenLine(
        path: "e.jsonl", line: 1, what: "neither an episode with its ask nor a sentence without one",
        remedy: "give \"episode\" and \"ask\", or \"no_ask\", \"message\" and \"sentence\"")
    ) { try evaluate(.asks, expected: [broken], episodes: [], predictor: "rules") { _ in nil } }
  }
}
