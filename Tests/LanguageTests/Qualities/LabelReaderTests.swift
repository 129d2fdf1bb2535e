import Messages
import Testing

@testable import Language

@Suite struct LabelReaderTests {
  @Test(arguments: [(0.5, 0.9), (0.9, 0.5)])
  func joinedStretchesCiteTheSurerRule(short: Double, long: Double) {
    let rules = [
      Rule("SHORT", "thanks", confidence: short, examples: []),
      Rule("LONG", "thanks for", confidence: long, examples: []),
    ]
    let passage = Passage("Thanks for asking.", medium: .email, model: nil)
    let found = LabelReader([LabelRules("GRATITUDE", rules)]).read(passage)
    #expect(found.map(\.rule) == [short > long ? "SHORT" : "LONG"])
    #expect(found.map(\.confidence) == [0.9])
  }
}
