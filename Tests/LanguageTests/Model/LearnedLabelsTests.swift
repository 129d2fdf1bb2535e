import Messages
import Testing

@testable import Language

/// What the encoder adds to the rules.
@Suite struct LearnedLabelsTests {
  @Test func aLoneWordOfAnotherSentenceIsNoClearNo() {
    let text = """
      We were! And I know the flea market paid for half the climbing frame. I won't be there this Saturday though, \
      Felix's teachers test the kits with us from 9 to 3. Ben has the morning free and says he'd do 10 till 12 if you \
      give him an apron
      """
    let ask = "Can you do the 10-2 shift at the coffee urn with me?"
    let refusals = qualities(of: text, to: ask, type: .action, medium: .sms).filter { $0.label == "CLEAR_NO" }
    #expect(refusals.map(\.span.start) == [70])
  }

  @Test(arguments: ["Could you send me the key by Friday, please?", "Would you water the ficus while I'm off?"])
  func noAskIsSurerThanReadersAgree(text: String) {
    #expect(detectAsks(in: text, medium: .email).map(\.confidence) == [Trust.surestAsk])
  }
}
