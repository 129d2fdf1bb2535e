import Foundation
import Testing

@testable import Evaluation

@Suite("Labelled rows")
struct LabelledRowTests {
  @Test("Asks are counted, and what is not scored is named")
  func asks() throws {
    let report = try evaluate(
      .asks,
      files: [
        rows([
          "ask||Please come?|ask", "ask||Come at six.|ask", "ask||Really?|no_ask_question", "ask||It rains.|no_ask",
          "ask||Could be?|maybe", "response|a|b|yes",
        ])
      ], predictor: simple)
    #expect(report.counts(.askTexts, "ask") == [1, 1, 1])
    #expect(report.counts(.askTexts, "no_ask") == [1, 1, 1])
    #expect(report.scores(.askTexts)?.confusion?.counts == [[1, 1], [1, 1]])
    #expect(report.share(.askTexts, "ask found in: question") == [1, 1])
    #expect(report.leftOut(.askTexts) == ["label maybe": 1, "task response": 1])
    // Scores: asks .9 and 0, others .6 and 0; of four pairs .9 wins two, 0 ties one.
    #expect(report.scores(.askTexts)?.areaUnderCurve == 0.625)
  }

  @Test("Rows that name their medium say how an ask is put, and why a sentence is none")
  func kinds() throws {
    let labelled = file(
      "own.tsv",
      [
        "id\tgroup\ttask\tcontext\ttext\tlabel\torig_label\tmedium",
        "s1\tAna\task\t\tTell me why?\task\tINFO.DIRECT\tchat", "s2\tAna\task\t\tCome?\task\tTIME.CONV_INDIRECT\tsms",
        "s3\tAna\task\t\tIt is cold.\task\tACTION.HINT\temail", "s4\tAna\task\t\tWho knew?\tno_ask\trhetorical\temail",
      ])
    let report = try evaluate(.asks, files: [labelled], predictor: simple)
    #expect(report.scores(.askTypes)?.confusion?.predicted == ["ACTION", "INFO"])
    #expect(report.scores(.askTypes)?.confusion?.counts == [[0, 1], [1, 0]])
    #expect(report.counts(.askForms, "DIRECT") == [1, 1, 0])
    #expect(report.share(.askTexts, "found of the form HINT") == [0, 1])
    #expect(report.share(.askTexts, "ask found in: rhetorical") == [1, 1])
  }

  @Test("Every response label stands for one class, others are left out")
  func responseClasses() throws {
    let classes = [
      "yes", "probably_yes", "yes_with_condition", "partial", "counter_offer", "no", "probably_no", "redirect",
      "deferral", "clarifying_question", "counter_offer_request_alternative", "no_verdict", "negative_no_verdict",
    ].map { LabelledRow.responseClass($0)?.rawValue }
    #expect(
      classes == [
        "ACCEPT", "ACCEPT", "ACCEPT_PART", "ACCEPT_PART", "ACCEPT_PART", "DECLINE", "DECLINE", "DECLINE", "DEFER",
        "CLARIFY", "CLARIFY", "UNSURE", "UNSURE",
      ])
    #expect(LabelledRow.responseClass("Accept-Deal") == nil)
  }

  @Test("Responses are scored by class, in four, and as yes against no")
  func responses() throws {
    let report = try evaluate(
      .responses,
      files: [
        rows([
          "response|Tea?|Yes.|yes", "response|Tea?|No.|no", "response|Tea?|Yes.|no", "response|Tea?|Hm.|deferral",
          "response|Tea?|Half a cup.|partial", "response|Tea?|?|odd",
        ])
      ], predictor: simple)
    #expect(report.counts(.responses, "ACCEPT") == [1, 1, 0])
    #expect(report.counts(.responses, "DECLINE") == [1, 0, 1])
    #expect(report.counts(.responses, "DEFER") == [0, 0, 1])
    #expect(report.counts(.responsesFour, "OPEN") == [1, 0, 0])
    #expect(report.counts(.responsesYesNo, "YES") == [2, 1, 0])
    #expect(report.leftOut(.responsesYesNo) == ["neither yes nor no": 1])
    #expect(report.leftOut(.responses) == ["label odd": 1])
    #expect(report.scores(.responses)?.accuracy?.x == 3)
    #expect(report.scores(.responses)?.confusion?.expected == ["ACCEPT", "ACCEPT_PART", "DEFER", "DECLINE"])
  }

  @Test("Rows of the product's own classes are scored as such, and their labels by family")
  func ownAnswers() throws {
    let labelled = file(
      "own.tsv",
      [
        "id\tgroup\ttask\tcontext\ttext\tlabel\torig_label\tmedium\tlabels",
        "a-1\ta\tresponse\tTea?\tNo, REASON:COST\tDECLINE\tACTION\tchat\tREASON ?ACK",
        "a-2\ta\tresponse\tTea?\tHalf, ACK or REGRET\tACCEPT_PART\tTIME\tchat\tALTERNATIVE ?ACK",
        "a-3\ta\tresponse\tTea?\tHm, REASON\tDEFER\tACTION\tchat\t-",
        "a-4\ta\tresponse\tTea?\tHm, REASON\tDEFER\tACTION\tchat\t",
      ])
    let answers = try evaluate(.responses, files: [labelled], predictor: simple)
    #expect(answers.scores(.responses)?.accuracy?.x == 2)
    let qualities = try evaluate(.qualities, files: [labelled], predictor: simple)
    #expect(qualities.counts(.qualityFamilies, "REASON") == [1, 1, 0])
    #expect(qualities.counts(.qualityFamilies, "ALTERNATIVE") == [0, 0, 1])
    #expect(qualities.counts(.qualityFamilies, "REGRET") == nil)
    #expect(qualities.scores(.qualitySubtypes)?.count ?? 0 == 0)
    #expect(qualities.leftOut(.qualityFamilies) == ["label in doubt": 1, "labels not known": 1])
  }

  @Test("A row may carry its marks in the text, which is read without them")
  func markedAnswers() throws {
    let header = "id\tgroup\ttask\tcontext\ttext\tlabel\torig_label\tmedium\tlabels"
    let rows = [
      "a-1\ta\tresponse\tTea?\t{REASON:COST|No, REASON:COST} {?ACK|hm}\tDECLINE\tACTION\tchat\tmarked",
      "a-2\ta\tresponse\tTea?\t{REASON:TIME|At four}. {?REASON:COST|No}\tDECLINE\tACTION\tchat\tmarked",
      "a-3\ta\tresponse\tTea?\tThe REASON of it\tDECLINE\tACTION\tchat\tmarked",
    ]
    let qualities = try evaluate(.qualities, files: [file("own.tsv", [header] + rows)], predictor: simple)
    #expect(qualities.counts(.qualityFamilies, "REASON") == [1, 1, 1])
    #expect(qualities.leftOut(.qualityFamilies).isEmpty)
    let broken = file("own.tsv", [header, "a-1\ta\tresponse\tTea?\t{REASON:COST|No\tDECLINE\tACTION\tchat\tmarked"])
    #expect(throws: EvaluationError.self) { try evaluate(.qualities, files: [broken], predictor: simple) }
  }

  @Test("The ask of an answer is of the type that its row names")
  func typeOfAnAnsweredAsk() throws {
    var predictor = simple
    predictor.response = { _, _, type, _ in PredictedClass(type == .time ? .accept : .unsure, confidence: 1) }
    let labelled = file(
      "own.tsv",
      [
        "id\tgroup\ttask\tcontext\ttext\tlabel\torig_label\tmedium", "a-1\ta\tresponse\tTea?\tNow.\tACCEPT\tTIME\tchat",
        "a-2\ta\tresponse\tTea?\tNow.\tACCEPT\tACTION\tchat",
      ])
    #expect(
      try evaluate(.responses, files: [labelled], predictor: predictor).counts(.responses, "ACCEPT") == [1, 0, 1])
  }

  @Test("A counter-offer is read right as a part, or as a refusal with an alternative")
  func counterOffer() throws {
    let report = try evaluate(
      .responses,
      files: [
        rows([
          "response|Tea?|No, ALTERNATIVE:LATER perhaps|counter_offer", "response|Tea?|No.|counter_offer",
          "response|Tea?|Half.|counter_offer",
        ])
      ], predictor: simple)
    #expect(report.counts(.responses, "DECLINE") == [1, 1, 0])
    #expect(report.counts(.responses, "ACCEPT_PART") == [1, 0, 1])
  }

  @Test("Escapes become what they stand for")
  func escapes() throws {
    let report = try evaluate(
      .asks, files: [rows([#"ask||a\tb\nc:\\new \x|ask"#])], predictor: simple)
    #expect(report.errors.first?.text == "a\tb\nc:\\new \\x")
  }

  @Test("A file of which every row is left out says so")
  func onlyLeftOut() throws {
    let report = try evaluate(.asks, files: [rows(["ask||So?|maybe", "ask||Or so?|maybe"])], predictor: simple)
    #expect(report.scores(.askTexts)?.count == 0)
    #expect(
      report.text.contains(
        """
        Asks, text by text: a message or single sentence in which at least one ask is found
          nothing to score: all is left out
          left out: 2 label maybe
        """))
  }

  @Test("A row with too few fields is an error with its line")
  func brokenRow() {
    let broken = file("a.tsv", ["id\tgroup\ttask\tcontext\ttext\tlabel", "r1\tg\task\t\tSo?\tmaybe", "", "r2\tg"])
    #expect(
      throws: EvaluationError.brokenLine(
        path: "a.tsv", line: 4, what: "the row has not as many fields as the header",
        remedy: "write a tab in a text as \\t")
    ) { try evaluate(.asks, files: [broken], predictor: simple) }
  }

  @Test("Columns may stand in any order, and lines may end with CR LF")
  func columnOrder() throws {
    let moved = file("a.tsv", ["label\ttext\ttask\tid\tcontext\r", "ask\tPlease?\task\tr1\t\r"])
    #expect(try evaluate(.asks, files: [moved], predictor: simple).counts(.askTexts, "ask") == [1, 0, 0])
  }

  @Test("A file of no known form is refused", arguments: ["", "Dear Ana,", "{\"a\":1}", "[1]", "id\ttext"])
  func unknownForm(content: String) {
    #expect(throws: EvaluationError.unknownForm(path: "x")) {
      try evaluate(.asks, files: [("x", Data(content.utf8))], predictor: simple)
    }
  }
}
