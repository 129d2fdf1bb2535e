import Messages
import Testing

@testable import Evaluation

@Suite("Labelled stories")
struct StoryRecordTests {
  private func message(_ n: Int, _ from: String, _ text: String, replyTo: String = "null") -> String {
    #"{"n":\#(n),"from":"\#(from)","to":["\#(from == "me" ? "ana" : "me")"],"cc":[],"at":"2026-03-0\#(n)T09:14:00+01:00","#
      + #""medium":"email","subject":"s","text":"\#(text)","reply_to":\#(replyTo),"quote":"none","reaction":null}"#
  }

  private func story(_ kind: String, _ messages: [String], _ gold: String) -> String {
    #"{"id":"w1","kind":"\#(kind)","direction":"IN","medium":"email","counterpart":"ana","#
      + #""messages":[\#(messages.joined(separator: ","))],"gold":\#(gold)}"#
  }

  /// An ask, a refusal and thanks; a second question of the first message is in doubt.
  private var refusal: String {
    story(
      "episode",
      [
        message(1, "other", #"Hello.\nPlease host the tour?\nMaybe lunch?\nRight?"#),
        message(2, "me", "No REASON:TIME ACK:VALUE EVIDENCE", replyTo: "1"), message(3, "other", #"OK?\nThanks."#),
      ],
      #"""
      {"asks":[{"msg":1,"sentence":"Please host the tour?","type":"ACTION","form":"CONV_INDIRECT","addressee":"USER"}],
      "responses":[{"msg":2,"class":"DECLINE"}],"first_decision":{"msg":2,"class":"DECLINE"},
      "final_decision":{"msg":2,"class":"DECLINE"},
      "qualities":[{"msg":2,"label":"REASON:CAPACITY","span":"no hands"},{"msg":2,"label":"REASON:TIME","span":"now"}],
      "repeats":[],"aftermath":["HURT"],"outcome":null,"followup":[{"msg":3,"labels":["THANKS_FOR_NO"]}],
      "unsure":[{"msg":1,"label":"ASK","span":"Maybe lunch?"},{"msg":2,"label":"EVIDENCE","span":"EVIDENCE"}]}
      """#.split(separator: "\n").joined())
  }

  private var banter: String {
    story("no_ask", [message(1, "other", "Who knew?")], #"{"asks":[],"why":"rhetorical"}"#)
  }

  private var labelled: LabelledFile { file("s.jsonl", [refusal, banter]) }

  @Test("Asks are scored by message and by sentence; answers and doubts are left out")
  func asks() throws {
    let report = try evaluate(.asks, files: [labelled], predictor: simple)
    #expect(report.counts(.askTexts, "ask") == [1, 1, 0])
    #expect(report.leftOut(.askTexts) == ["answer or follow-up": 2])
    #expect(report.share(.askTexts, "ask found in: rhetorical") == [1, 1])
    #expect(report.counts(.askSentences, "ask") == [1, 2, 0])
    #expect(report.leftOut(.askSentences) == ["found where an ask is in doubt": 1])
  }

  @Test("What is said after an answer was read as if nothing stood before it")
  func afterTheAnswer() throws {
    let later = story(
      "episode", [message(1, "other", "Tea?"), message(2, "me", "No", replyTo: "1"), message(3, "other", "Coffee?")],
      #"{"asks":[{"msg":1,"sentence":"Tea?"}],"responses":[{"msg":2,"class":"DECLINE"}]}"#)
    let report = try evaluate(.asks, files: [file("s.jsonl", [later])], predictor: simple)
    #expect(report.leftOut(.askTexts) == ["answer or follow-up": 2])
  }

  @Test("An answer is judged against the ask before it")
  func responses() throws {
    let report = try evaluate(.responses, files: [labelled], predictor: simple)
    #expect(report.counts(.responses, "DECLINE") == [1, 0, 0])
  }

  @Test("Qualities are scored by family and by type; marks in doubt are neither right nor wrong")
  func qualities() throws {
    let report = try evaluate(.qualities, files: [labelled], predictor: simple)
    #expect(report.counts(.qualityFamilies, "REASON") == [1, 0, 0])
    #expect(report.counts(.qualityFamilies, "ACK") == [0, 1, 0])
    #expect(report.leftOut(.qualityFamilies) == ["label in doubt": 1])
    #expect(report.counts(.qualitySubtypes, "REASON:TIME") == [1, 0, 0])
    #expect(report.counts(.qualitySubtypes, "REASON:CAPACITY") == [0, 0, 1])
    #expect(report.counts(.qualitySubtypes, "ACK:VALUE") == [0, 1, 0])
  }

  @Test("The conversation has the people, times and replies of the story")
  func conversation() throws {
    let record = try LabelledLines(path: "s", data: labelled.data).records(.stories, wrappedAt: nil)[0]
    let turns = try #require(record.story()?.conversation.turns)
    #expect(turns.map(\.sender) == [PersonID(rawValue: "ana"), .owner, PersonID(rawValue: "ana")])
    #expect(turns[0].recipients == [TurnRecipient(.owner)])
    #expect(turns[0].at == Instant(seconds: 1_772_352_840))
    #expect(turns[1].repliesTo == turns[0].message)
  }

  /// The ask of the first message, unanswered.
  private static func asked(in conversation: Conversation) -> Episode {
    let ask = conversation.turns[0]
    return Episode(
      id: EpisodeID(rawValue: "e"), direction: .incoming, conversation: conversation.id, requester: ask.sender,
      counterpart: ask.sender,
      ask: Ask(
        message: ask.message, at: ask.at, medium: .email, sentence: "Please host the tour?", span: Span(0, 1),
        type: .time, form: .conventionallyIndirect, provenance: .rule("r")))
  }

  @Test("What the whole language stage makes of the story is scored as episodes")
  func episodes() throws {
    var reader = simple
    reader.episodes = { conversation in
      guard conversation.turns.count == 3 else { return [] }
      let answer = conversation.turns[1]
      var episode = Self.asked(in: conversation)
      episode.responses = [
        Response(
          message: answer.message, at: answer.at, medium: .email, class: .decline, text: "No", span: Span(0, 2),
          provenance: .rule("r"))
      ]
      return [episode]
    }
    let asks = try evaluate(.asks, files: [labelled], predictor: reader)
    #expect(asks.counts(.askEpisodes, "ask") == [1, 0, 0])
    #expect(asks.counts(.askTypes, "ACTION") == [0, 0, 1])
    #expect(asks.share(.askEpisodes, "ask found in: rhetorical") == [0, 1])
    let responses = try evaluate(.responses, files: [labelled], predictor: reader)
    #expect(responses.counts(.firstDecisions, "DECLINE") == [1, 0, 0])
    let qualities = try evaluate(.qualities, files: [labelled], predictor: reader)
    #expect(qualities.counts(.episodeQualityFamilies, "HURT") == [0, 0, 1])
    #expect(qualities.counts(.episodeQualityFamilies, "THANKS_FOR_NO") == [0, 0, 1])
    #expect(qualities.counts(.followUps, "THANKS_FOR_NO") == [0, 0, 1])
    #expect(qualities.counts(.followUps, "HURT") == nil)
    #expect(qualities.scores(.followUps)?.microF1?.value == 0)
    #expect(qualities.errors.first { $0.expected == "THANKS_FOR_NO" }?.text == "OK?\nThanks.")
  }

  @Test("A doubt on a label of the whole episode counts, whichever message it is noted on")
  func doubtOnTheWholeEpisode() throws {
    var reader = simple
    reader.episodes = { conversation in
      var episode = Self.asked(in: conversation)
      episode.qualities = [
        Quality(
          label: "HURT", message: conversation.turns[1].message, text: "No", span: Span(0, 2), provenance: .rule("r"))
      ]
      return [episode]
    }
    let doubted = refusal.replacing(#""aftermath":["HURT"]"#, with: #""aftermath":[]"#)
      .replacing(#""unsure":["#, with: #""unsure":[{"msg":3,"label":"HURT","span":"Thanks."},"#)
    let report = try evaluate(.qualities, files: [file("s.jsonl", [doubted])], predictor: reader)
    #expect(report.counts(.episodeQualityFamilies, "HURT") == nil)
    #expect(report.leftOut(.episodeQualityFamilies) == ["label in doubt": 1])
  }

  @Test("A story is read without a kind, which nothing asks for")
  func withoutKind() throws {
    let bare = banter.replacing(#""kind":"no_ask","#, with: "")
    let report = try evaluate(.asks, files: [file("s.jsonl", [bare])], predictor: simple)
    #expect(report.share(.askTexts, "ask found in: rhetorical") == [1, 1])
  }

  @Test("A time that cannot be read is an error with its line")
  func brokenTime() {
    let broken = refusal.replacing("2026-03-02T", with: "2 March ")
    #expect(
      throws: EvaluationError.brokenLine(
        path: "s", line: 1, what: "\"messages[1].at\" has a value that is not known",
        remedy: "correct the line or take it out")
    ) { try evaluate(.asks, files: [file("s", [broken])], predictor: simple) }
  }

  @Test("A file cut anywhere is scored or refused, never worse")
  func truncated() {
    let bytes = labelled.data
    for end in stride(from: 0, to: bytes.count, by: 7) {
      do {
        _ = try evaluate(.asks, files: [("s", bytes.prefix(end))], predictor: simple)
        #expect(end >= refusal.utf8.count, "a story lacks its end at \(end)")
      } catch {
        #expect(error is EvaluationError)
      }
    }
  }
}
