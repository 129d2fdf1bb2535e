import Analysis
import Foundation
import Testing

@testable import Evaluation

@Suite("Evaluation report")
struct EvaluationReportTests {
  @Test("Shares carry Wilson's interval, F1 that of the Jaccard share")
  func intervals() throws {
    let score = LabelScore("L", truePositives: 8, falsePositives: 2, falseNegatives: 0)
    #expect(score.precision.value == 0.8)
    // R: prop.test(8, 10, correct = FALSE)$conf.int
    #expect(isClose(score.precision.low, 0.49016) && isClose(score.precision.high, 0.94332))
    #expect(score.recall.value == 1 && score.recall.high == 1)
    // J = 8/10, F1 = 2J/(1+J) = 8/9.
    #expect(isClose(score.f1?.value, 8.0 / 9))
    #expect(isClose(score.f1?.low, 2 * 0.490162 / 1.490162) && isClose(score.f1?.high, 2 * 0.943318 / 1.943318))
  }

  @Test("A label that was never expected or found has no shares")
  func nothing() {
    let score = LabelScore("L", truePositives: 0, falsePositives: 0, falseNegatives: 0)
    #expect(score.precision.value == nil && score.recall.value == nil && score.f1 == nil)
  }

  @Test("Macro F1 is the mean over the labels that are expected")
  func macroF1() {
    var tally = Tally()
    for (expected, predicted) in [("ACCEPT", "ACCEPT"), ("DECLINE", "UNSURE")] {
      tally.count(Tally.Pair(expected: expected, predicted: predicted))
    }
    let scores = TaskScores(.responses, tally)
    #expect(scores.labels.map(\.label) == ["ACCEPT", "DECLINE", "UNSURE"])
    #expect(scores.macroF1 == 0.5)
  }

  @Test("Where a case may have several labels, all of them together have an F1")
  func microF1() throws {
    var tally = Tally()
    for (expected, predicted) in [("REASON", "REASON"), ("REGRET", nil), (nil, "WISH"), ("WISH", "WISH")] {
      tally.count(Tally.Pair(expected: expected, predicted: predicted))
    }
    // J = 2 of 4, F1 = 2J/(1+J).
    #expect(isClose(TaskScores(.qualityFamilies, tally).microF1?.value, 2.0 / 3))
    #expect(TaskScores(.responses, tally).microF1 == nil)
  }

  @Test("Figures are tab-separated, one a line, without any text of the data")
  func tabSeparated() throws {
    let lines = try evaluate(.asks, files: [rows(["ask||Tea?|ask", "ask||Tea.|no_ask"])], predictor: simple)
      .tabSeparated.split(separator: "\n")
    #expect(lines.first == "task\tlabel\tmeasure\tcount\tvalue\tlow\thigh")
    #expect(lines.contains("ask_texts\task\tprecision\t1\t1.000\t0.207\t1.000"))
    #expect(lines.contains("ask_texts\t\tarea_under_curve\t2\t1.000\t\t"))
    #expect(!lines.contains { $0.contains("Tea") })
  }

  @Test("Two labels missed on one text are two errors, the same one found twice is one")
  func sameText() throws {
    let labels = #"{"ask":true,"verdict":"no","reason_given":true,"acknowledgement":true,"but_pattern":"none"}"#
    let thread =
      #"{"id":"t","messages":[{"role":"ask","text":"Tea?"},{"role":"reply","text":"No."}],"labels":\#(labels)}"#
    let report = try evaluate(.threads, files: [file("t.jsonl", [thread])], predictor: simple)
    #expect(report.errors.map(\.expected) == ["ACKNOWLEDGEMENT", "REASON"])
  }

  private let first = rows(["response|Tea?|Yes.|yes", "response|Tea?|Yes.|no"])
  private var second: LabelledFile {
    var other = rows(["response|Tea?|No.|no"])
    other.path = "more.tsv"
    return other
  }

  @Test("Several files are pooled, and listed one by one")
  func pooled() throws {
    let report = try evaluate(.responses, files: [first, second], predictor: simple)
    #expect(report.counts(.responses, "DECLINE") == [1, 0, 1])
    #expect(report.files.map(\.path) == ["rows.tsv", "more.tsv"])
    #expect(report.files.map { $0.tasks[0].count } == [2, 1])
  }

  @Test("The text is a table that lines up")
  func text() throws {
    let text = try evaluate(.responses, files: [first], predictor: simple).text
    #expect(
      text.hasPrefix(
        """
        responses, labelled by simple: rows.tsv

        Responses, answer by answer: 2
          label    expected  TP  FP  FN            precision               recall                   F1
          ACCEPT          1   1   1   0  0.500 (0.095-0.905)  1.000 (0.207-1.000)  0.667 (0.173-0.950)
          DECLINE         1   0   0   1                    -  0.000 (0.000-0.793)  0.000 (0.000-0.885)
          accuracy 0.500 (0.095-0.905), macro F1 0.333
          expected \\ found  ACCEPT
          ACCEPT                 1
          DECLINE                1

        """))
    #expect(
      text.contains(
        """
        Worst errors: 1
          r2 [responses] expected DECLINE, found ACCEPT (0.900)
            Tea? Yes.
        """))
  }

  @Test("Errors come surest first, half of the places kept for misses")
  func worst() throws {
    let labelled = rows([
      "ask||One?|no_ask", "ask||Please two?|no_ask", "ask||Three?|no_ask", "ask||Four.|ask", "ask||Five.|ask",
      "ask||Six.|ask",
    ])
    func listed(_ count: Int) throws -> [String] {
      try evaluate(.asks, files: [labelled], predictor: simple, errors: count).errors.map(\.text)
    }
    #expect(try listed(2) == ["Please two?", "Four."])
    #expect(try listed(5) == ["Please two?", "One?", "Three?", "Four.", "Five."])
    #expect(try listed(20).count == 6)
    #expect(try listed(0) == [])
  }

  @Test("Text of the data cannot move the terminal's cursor")
  func hostileText() throws {
    let text = try evaluate(.asks, files: [rows(["ask||a\u{1B}[2J\u{202E}b|ask"])], predictor: simple).text
    #expect(text.contains("a\u{FFFD}[2J\u{FFFD}b"))
  }

  @Test("The JSON has snake-case names and reads back the same")
  func json() throws {
    let report = try evaluate(.responses, files: [first], predictor: simple)
    let data = try JSONEncoder().encode(report)
    #expect(try JSONDecoder().decode(EvaluationReport.self, from: data) == report)
    let text = String(decoding: data, as: UTF8.self)
    for name in ["\"macro_f1\"", "\"true_positives\"", "\"left_out\"", "\"responses_yes_no\""] {
      #expect(text.contains(name), "\(name)")
    }
  }
}
