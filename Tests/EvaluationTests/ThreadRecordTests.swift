import Testing

@testable import Evaluation

@Suite("Labelled threads")
struct ThreadRecordTests {
  private func thread(_ ask: String, _ reply: String?, _ labels: String) -> String {
    let role = reply == nil ? "msg" : "ask"
    let answer = reply.map { #",{"role":"reply","from":"b","text":"\#($0)"}"# } ?? ""
    return #"{"id":"t","kind":"k","messages":[{"role":"\#(role)","from":"a","text":"\#(ask)"}\#(answer)],"#
      + #""labels":\#(labels),"confidence":3}"#
  }

  @Test("Whether the marked sentence comes first, is the surest, or is found; line breaks do not matter")
  func rightSentence() throws {
    let report = try evaluate(
      .asks,
      files: [
        file(
          "t.jsonl",
          [
            thread(
              #"So,\nwhy?\nPlease tell?"#, nil, #"{"ask":true,"ask_sentence":"Please\ntell? Ana","category":"ask"}"#),
            thread("Who knows?", nil, #"{"ask":false,"ask_sentence":null,"category":"rhetorical"}"#),
            thread("It rains.", nil, #"{"ask":false,"ask_sentence":null,"category":"fyi"}"#),
          ])
      ], predictor: simple)
    #expect(report.counts(.askTexts, "ask") == [1, 1, 0])
    #expect(report.share(.askTexts, "right sentence comes first") == [0, 1])
    #expect(report.share(.askTexts, "right sentence is the surest") == [1, 1])
    #expect(report.share(.askTexts, "right sentence is found") == [1, 1])
    #expect(report.share(.askTexts, "ask found in: rhetorical") == [1, 1])
    #expect(report.share(.askTexts, "ask found in: fyi") == [0, 1])
  }

  private let replies = [
    (
      "No REASON:TIME GRATITUDE",
      #""verdict":"no","alternative_offered":true,"but_pattern":"none","reason_given":true,"acknowledgement":true"#
    ),
    (
      "Yes PIVOT.SYN BUT.OTHER",
      #""verdict":"yes","alternative_offered":false,"but_pattern":"dismissive_yes_but","reason_given":false,"acknowledgement":false"#
    ),
    (
      "Hm BUT.PIVOT",
      #""verdict":"no_verdict","alternative_offered":false,"but_pattern":"constructive_but","reason_given":false,"acknowledgement":false"#
    ),
  ]

  private var labelled: LabelledFile {
    threads(replies.map { thread("Tea?", $0, #"{"ask":true,"ask_sentence":"Tea?","ask_type":"meeting",\#($1)}"#) })
  }

  @Test("Verdicts are scored as response classes")
  func responses() throws {
    let report = try evaluate(.responses, files: [labelled], predictor: simple)
    #expect(report.counts(.responses, "DECLINE") == [1, 0, 0])
    #expect(report.counts(.responses, "ACCEPT") == [1, 0, 0])
    #expect(report.counts(.responses, "UNSURE") == [1, 0, 0])
    #expect(report.scores(.responses)?.macroF1 == 1)
  }

  @Test("The labels of a reply are read with the ask that it answers")
  func qualitiesOfAnAnswer() throws {
    let asked = Predictor(
      name: "asked",
      qualities: { text, ask, type, _ in
        ask == "Tea?" && type == .time ? [PredictedQuality("REASON", text: text, confidence: 1)] : []
      })
    let report = try evaluate(.qualities, files: [labelled], predictor: asked)
    #expect(report.counts(.qualityFamilies, "REASON") == [1, replies.count - 1, 0])
  }

  @Test("Labels count under the coarser names; beside a pivot another but is neither right nor wrong")
  func qualities() throws {
    let report = try evaluate(.qualities, files: [labelled], predictor: simple)
    #expect(report.counts(.qualityFamilies, "REASON") == [1, 0, 0])
    #expect(report.counts(.qualityFamilies, "ALTERNATIVE") == [0, 0, 1])
    #expect(report.counts(.qualityFamilies, "ACKNOWLEDGEMENT") == [1, 0, 0])
    #expect(report.counts(.qualityFamilies, "BUT.PIVOT") == [1, 1, 0])
    #expect(report.counts(.qualityFamilies, "BUT.BRIDGE") == [0, 0, 1])
    #expect(report.counts(.qualityFamilies, "BUT.OTHER") == nil)
    #expect(report.leftOut(.qualityFamilies) == ["label in doubt": 1])
    #expect(report.scores(.pivotOrBridge)?.confusion?.counts == [[1], [1]])
    #expect(report.scores(.pivotOrBridge)?.accuracy?.x == 1)
    #expect(report.scores(.pivotOrBridge)?.accuracy?.n == 2)
  }

  @Test("Threads are scored for asks, responses and qualities at once")
  func allAtOnce() throws {
    let lines = [thread("Nice.", nil, #"{"ask":false,"category":"fyi"}"#)]
    let all = try evaluate(.threads, files: [labelled, threads(lines)], predictor: simple)
    #expect(all.counts(.askTexts, "ask") == [3, 0, 0])
    #expect(all.scores(.askTexts)?.areaUnderCurve == 1)
    #expect(all.scores(.askTypes)?.confusion?.predicted == ["ACTION"])
    #expect(all.share(.askTexts, "ask found in: fyi") == [0, 1])
    #expect(all.counts(.responsesYesNo, "NO") == [1, 0, 0])
    #expect(all.counts(.qualityFamilies, "REASON") == [1, 0, 0])
    #expect(all.share(.pivotOrBridge, "right, of those read as one of them") == [1, 2])
    #expect(Set(all.errors.map(\.task)) == [.qualityFamilies])
  }

  @Test("Nothing but threads is scored as threads")
  func wrongForm() {
    #expect(throws: EvaluationError.wrongForm(path: "rows.tsv", form: .rows, wanted: .threads)) {
      try evaluate(.threads, files: [rows(["ask||Tea?|ask"])], predictor: simple)
    }
  }

  @Test("A missed ask is shown by its sentence")
  func missedSentence() throws {
    let lines = [thread(#"Hello.\nCome by."#, nil, #"{"ask":true,"ask_sentence":"Come by."}"#)]
    #expect(try evaluate(.threads, files: [threads(lines)], predictor: simple).errors.map(\.text) == ["Come by."])
  }

  @Test("A message without a reply has no response")
  func noReply() throws {
    let lines = [thread("Tea?", nil, #"{"ask":true,"ask_sentence":"Tea?","category":"ask"}"#)]
    let report = try evaluate(.responses, files: [threads(lines)], predictor: simple)
    #expect(report.leftOut(.responses) == ["no reply": 1])
  }

  @Test("A line that is not valid, or lacks a field, is an error with its line")
  func brokenLines() throws {
    let good = thread("Tea?", nil, #"{"ask":true}"#)
    #expect(
      throws: EvaluationError.brokenLine(
        path: "t.jsonl", line: 2, what: "not valid JSON", remedy: "correct the line or take it out")
    ) { try evaluate(.asks, files: [threads([good, "{"])], predictor: simple) }
    #expect(
      throws: EvaluationError.brokenLine(
        path: "t.jsonl", line: 2, what: "no \"labels.ask\"", remedy: "correct the line or take it out")
    ) { try evaluate(.asks, files: [threads([good, thread("Tea?", nil, "{}")])], predictor: simple) }
  }
}

private func threads(_ lines: [String]) -> LabelledFile { file("t.jsonl", lines) }
