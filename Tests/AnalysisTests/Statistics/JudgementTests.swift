import Messages
import Testing

@testable import Analysis

/// Judges changes of shares together.
func judge(_ changes: [(before: Proportion, now: Proportion)]) -> [Judgement] {
  judge(changes.map { Contrast(before: $0.before, now: $0.now) })
}

@Suite struct JudgementTests {
  private func words(_ changes: [(Int, Int, Int, Int)]) -> [Verdict] {
    judge(changes.map { (before: Proportion($0.0, of: $0.1), now: Proportion($0.2, of: $0.3)) }).map(\.verdict)
  }

  @Test("33/52 to 17/48 is lower, the other way round higher")
  func clear() { #expect(words([(33, 52, 17, 48), (17, 48, 33, 52)]) == [.lower, .higher]) }

  @Test("12/19 to 5/14 cannot be told")
  func unclear() { #expect(words([(12, 19, 5, 14)]) == [.cannotTell]) }

  @Test("What is clear alone only leans in a family where nothing else moved")
  func corrected() {
    let still = Array(repeating: (10, 20, 10, 20), count: 9)
    #expect(words([(14, 20, 7, 20)]) == [.lower])
    #expect(words([(14, 20, 7, 20)] + still).first == .leaningLower)
  }

  @Test("What wrong labels could undo only leans, and says both doubts where there are two")
  func doubts() {
    func judged(_ still: Int) -> Judgement {
      let change = Contrast(before: Proportion(14, of: 20), now: Proportion(7, of: 20), isLabelUncertain: true)
      let others = Contrast(before: Proportion(10, of: 20), now: Proportion(10, of: 20), isLabelUncertain: true)
      return judge([change] + Array(repeating: others, count: still))[0]
    }
    #expect(judged(0).verdict == .leaningLower && judged(0).doubts == [.labels])
    #expect(judged(9).verdict == .leaningLower && judged(9).doubts == [.manyTests, .labels])
  }

  @Test("A change that cannot be told has no doubts to tell")
  func noDoubts() {
    let change = Contrast(before: Proportion(10, of: 20), now: Proportion(10, of: 20), isLabelUncertain: true)
    #expect(judge([change])[0].doubts.isEmpty)
  }

  @Test("Four on a side are too few, whatever they show, and weigh on nobody")
  func tooFew() {
    #expect(words([(4, 4, 0, 50), (50, 50, 0, 4), (14, 20, 7, 20)]) == [.tooFew, .tooFew, .lower])
  }

  @Test("No word of change while the interval holds zero: 29/77 to 40/75 has p = .063 and q below .10")
  func intervalDecides() {
    let judgement = judge([(before: Proportion(29, of: 77), now: Proportion(40, of: 75))])[0]
    #expect(judgement.q.map { $0 < 0.10 } == true)
    #expect(judgement.verdict == .cannotTell)
  }
}
