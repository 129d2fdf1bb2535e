import Testing

@testable import Evaluation

@Suite("Agreement of two readings")
struct AgreementTests {
  private let first = file(
    "first.txt",
    [
      "@ a | Ana | email", "Q: Hello there. {ASK:ACTION.DIRECT|Send me the key.}",
      "A=DECLINE: {CLEAR_NO|No.} {REASON:TIME|I leave at six.} {?WISH|If only.}", "Q=REPEAT: {HURT|What a pity.}",
      "@ b | Ana | email", "Q: {ASK:INFO.DIRECT|Which key?}", "A=ACCEPT: The red one.",
      "@ c | Ana | email", "Q: Only here.", "@ d | Ana | email", "Q: One word.",
    ])
  private let second = file(
    "second.txt",
    [
      "@ b | Ana | email", "Q: {ASK:ACTION.DIRECT|Which key?}", "A=ACCEPT: {ACK:VALUE|The red one.}",
      "@ a | Ana | email", "Q: {ASK:TIME.DIRECT|Hello there.} {ASK:ACTION.CONV_INDIRECT|Send me the key.}",
      "A=DEFER: No. {REASON:COST|I leave at six.} {WISH|If only.}", "Q: {HURT|What a pity.}",
      "@ d | Ana | email", "Q: Another word.",
    ])

  private func row(_ topic: AgreementReport.Topic, _ label: String) throws -> [Int]? {
    try agreement(first, second).rows.first { $0.topic == topic && $0.label == label }
      .map { [$0.both, $0.onlyFirst, $0.onlySecond, $0.neither] }
  }

  @Test("Asks are compared sentence by sentence, types and forms where both see one")
  func asks() throws {
    #expect(try row(.asks, "ask") == [2, 0, 1, 1])
    #expect(try row(.askTypes, "ACTION") == [1, 0, 1, 0])
    #expect(try row(.askTypes, "INFO") == [0, 1, 0, 1])
    #expect(try row(.askForms, "DIRECT") == [1, 1, 0, 0])
  }

  @Test("Answers are compared by class and by families; what is in doubt is not compared")
  func answers() throws {
    #expect(try row(.responses, "ACCEPT") == [1, 0, 0, 1])
    #expect(try row(.responses, "DECLINE") == [0, 1, 0, 1])
    #expect(try row(.qualities, "REASON") == [1, 0, 0, 1])
    #expect(try row(.qualities, "CLEAR_NO") == [0, 1, 0, 1])
    #expect(try row(.qualities, "WISH") == [0, 0, 0, 1])
    #expect(try row(.followUps, "REPEAT") == [0, 1, 0, 0])
    #expect(try row(.followUps, "HURT") == [1, 0, 0, 0])
  }

  @Test("Classes have one agreement over all; what is not compared is counted")
  func choices() throws {
    let report = try agreement(first, second)
    let classes = try #require(report.choices.first { $0.topic == .responses })
    #expect(classes.agreement.x == 1 && classes.agreement.n == 2)
    // Observed 1/2, by chance 1/4: both said ACCEPT once of two times.
    #expect(isClose(classes.kappa, 1.0 / 3))
    #expect(report.conversations == 2)
    #expect(report.leftOut.map(\.name) == ["conversations missing from the second", "conversations reworded"])
  }

  @Test(
    "Kappa is agreement beyond chance",
    arguments: [
      ([[20, 5], [10, 15]], 0.4), ([[5, 0], [0, 5]], 1), ([[0, 5], [5, 0]], -1), ([[5, 0], [0, 0]], nil), ([], nil),
    ] as [([[Int]], Double?)])
  func kappa(table: [[Int]], expected: Double?) {
    let kappa = cohensKappa(table)
    #expect(expected.map { isClose(kappa, $0) } ?? (kappa == nil))
  }

  @Test("The text holds figures only")
  func text() throws {
    let text = try agreement(first, second).text
    #expect(text.contains("label  both  only first  only second  neither            agreement  kappa"))
    #expect(text.contains("same label: 1 of 2, 0.500 (0.095-0.905), kappa 0.333"))
    #expect(!text.contains("key"))
  }

  @Test("Other forms, and files without a common conversation, are refused")
  func refused() {
    #expect(throws: EvaluationError.wrongForm(path: "rows.tsv", form: .rows, wanted: .annotated)) {
      try agreement(rows(["ask||a|ask"]), second)
    }
    #expect(throws: EvaluationError.nothingInCommon(first: "first.txt", second: "x.txt")) {
      try agreement(first, file("x.txt", ["@ x | Ana | email", "Q: Hi."]))
    }
  }
}
