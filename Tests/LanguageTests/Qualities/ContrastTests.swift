import Language
import Messages
import Testing

/// The but family of LABELS.md 4.3 and 4.7.4-5.
@Suite struct ContrastTests {
  static func contrasts(_ text: String) -> [String] {
    qualities(of: text, medium: .email, depth: .rules).map(\.label.rawValue).filter {
      $0.hasPrefix("BUT") || $0.hasSuffix(".SYN")
    }
  }

  @Test(arguments: [
    "Yes, but I think that's wrong.", "I'd love to, but I can't.", "Good idea, but no.", "I'd help, but no.",
    "WOULD LOVE TO but am on a plane till noon", "I love that you ask, but the budget is gone.",
  ])
  func agreementBeforeALimitPivots(text: String) { #expect(Self.contrasts(text) == ["BUT.PIVOT"]) }

  @Test(arguments: [
    "Unfortunately we're at capacity, but we could revisit next quarter.", "I can't host, but Ana can.",
    "Not today, but Monday works.", "I'm too busy today, but maybe a walk on Sunday?",
  ])
  func aLimitBeforeHelpBridges(text: String) { #expect(Self.contrasts(text) == ["BUT.BRIDGE"]) }

  @Test(arguments: [
    "short but fair", "nothing but trouble", "no but seriously", "not only late but wrong", "all but done",
    "Thanks, but no.", "Sorry, but no.",
  ])
  func idiomsAndThanksAreOther(text: String) { #expect(Self.contrasts(text) == ["BUT.OTHER"]) }

  @Test(arguments: [
    "Great plan. However, we can't.", "Although I like it, no.",
    "I'm glad you wrote. For the accounts, though, I'm the wrong person.",
  ])
  func otherWordsPivotToo(text: String) { #expect(Self.contrasts(text) == ["PIVOT.SYN"]) }

  @Test(arguments: ["I can't host it. However, Ana could.", "We can't come. We could meet on Monday, though."])
  func otherWordsBridgeToo(text: String) { #expect(Self.contrasts(text) == ["BRIDGE.SYN"]) }

  @Test(arguments: ["Even though late, it came.", "It is yet to arrive.", "how ever did you"])
  func othersContrastNothing(text: String) { #expect(Self.contrasts(text).isEmpty) }
}
