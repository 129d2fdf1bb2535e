import Messages
import Testing

@testable import Reports

@Suite struct LabelWordsTests {
  @Test(arguments: [
    ("REASON:CAPACITY", "reason: capacity"), ("ALTERNATIVE:OTHER_PERSON", "alternative: other person"),
    ("BUT.PIVOT", "“yes, but” pivot"), ("CLEAR_NO", "clear no"), ("ACK:VALUE", "acknowledges: value"),
  ])
  func labelsAreSaidInWords(_ label: String, _ words: String) {
    #expect(Label(rawValue: label).words == words)
  }
}
