import Messages
import Testing

@testable import Language

/// What is said after a no and does not ask for the same again.
@Suite struct CheckedNoTests {
  private static func classes(_ script: String, depth: Depth = .rules) -> [ResponseClass]? {
    episodes(in: conversation(script, medium: .chat), depth: depth).first?.responses.map(\.class)
  }

  @Test(arguments: CheckedNo.rules.indices) func tellsWhatItsExamplesSay(rule: Int) {
    let set = RuleSet(CheckedNo.rules)
    func fires(_ text: String) -> Bool {
      SentenceSplitter.standard.sentences(of: text).contains { set.matches(in: $0).contains { $0.rule == rule } }
    }
    for example in CheckedNo.rules[rule].examples { #expect(fires(example), "misses: \(example)") }
    for example in CheckedNo.rules[rule].counterExamples { #expect(!fires(example), "fires on: \(example)") }
  }

  @Test func anOkayToNewsOfTheNextDayWasAYesToWhatWasRefusedTwice() {
    let script = """
      ana → me | Can you lend me your tent?
      me → ana | No, sorry.
      ana → me | Come on, don't be like that.
      me → ana | No, really not.
      +1440 ana → me | I'm at the station, running late.
      me → ana | Ok, great, see you there.
      """
    #expect(Self.classes(script) == [.decline, .decline])
  }

  @Test func whoGivesInToAPushStillDecidesAgain() {
    let script = """
      ana → me | Can you lend me your tent?
      me → ana | No, sorry.
      ana → me | Come on, don't be like that.
      me → ana | Ok, fine.
      """
    #expect(Self.classes(script) == [.decline, .accept])
  }

  @Test(
    "A yes that confirms a no was a yes to what was refused",
    arguments: [("Are you sure?", "Yes, I'm sure."), ("So it's a no?", "Yes, I'm afraid so.")])
  func confirmed(question: String, answer: String) {
    let script = """
      ana → me | Can you lend me your tent?
      me → ana | No, sorry
      ana → me | \(question)
      me → ana | \(answer)
      """
    #expect(Self.classes(script, depth: .close()) == [.decline])
  }

  @Test func aYesToAskingAgainNextYearWasAYesToWhatWasRefused() {
    let script = """
      ana → me | Can you lend me your tent?
      me → ana | No, sorry.
      ana → me | May I ask again next year?
      me → ana | Yes, of course.
      """
    #expect(Self.classes(script) == [.decline])
  }

  @Test func anOkayToOtherNewsTwoDaysLaterWasAYesToWhatWasRefused() {
    let script = """
      ana → me | Can you lend me your tent?
      me → ana | No, sorry.
      +2880 ana → me | The meeting was moved to ten.
      me → ana | Ok.
      """
    #expect(Self.classes(script) == [.decline])
  }

  @Test(
    "A question after a no that only sounds like a reminder was lost",
    arguments: ["Did you get my parcel?", "Have you thought about the summer holiday?"])
  func soundsLikeAReminder(question: String) {
    let script = """
      ana → me | Can you lend me your tent?
      me → ana | No, sorry.
      ana → me | \(question)
      """
    let found = episodes(in: conversation(script, medium: .chat), depth: .rules)
    #expect(found.map(\.ask.sentence) == ["Can you lend me your tent?", question])
  }
}
