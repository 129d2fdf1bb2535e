import Messages
import Testing

@testable import Language

/// Plain statements that count as a reason or as another way only beside a refusal.
@Suite struct BesideRefusalTests {
  static func found(_ text: String) -> Set<String> {
    Set(qualities(of: text, medium: .email, depth: .rules).map(\.label.rawValue))
  }

  @Test(arguments: [
    ("REASON:CAPACITY", "No. Two of my four tents are torn."),
    ("REASON:COST", "I can't lend you any. The new boiler ate our savings."),
    ("REASON:POLICY", "Dogs need a permit on that beach, so I have to decline."),
    ("REASON:TIME", "We can't host it, the harvest runs until October."),
    ("REASON:SKILL_FIT", "I'm afraid not. I never learned to sew."),
    ("REASON:DEPENDENCY", "The trailer is stuck in the mud. I won't be able to bring it."),
  ]) func aStatementBesideARefusalIsAReason(label: String, text: String) {
    #expect(Self.found(text).contains(label), "\(Self.found(text).sorted())")
  }

  @Test(arguments: [
    ("ALTERNATIVE:OTHER_PERSON", "I can't do it this time. Jo did the last one."),
    ("ALTERNATIVE:OTHER_MEANS", "I can't lend mine. There's a projector in the library."),
    ("ALTERNATIVE:LATER", "I can't take it on now. Nudge me again in May."),
    ("ALTERNATIVE:I_CAN_INSTEAD", "I won't be able to come. I can record it for you."),
    ("ALTERNATIVE:CONDITION", "I have to decline. Should the roof be mended by Easter, ring me."),
  ]) func aMentionBesideARefusalIsAnotherWay(label: String, text: String) {
    #expect(Self.found(text).contains(label), "\(Self.found(text).sorted())")
  }

  @Test(arguments: [
    "Two of my four tents are blue.", "The harvest runs until October. It looks good.", "Jo did the last one.",
    "There's a projector in the library.", "I can record it for you.",
  ]) func withoutARefusalAStatementIsOnlyAStatement(text: String) {
    let families = Set(qualities(of: text, medium: .email, depth: .rules).map(\.label.family))
    #expect(families.isDisjoint(with: ["REASON", "ALTERNATIVE", "CIRCUMSTANCE", "OFFER", "REFUSAL"]), "\(families)")
  }

  @Test func aStatementFarFromTheRefusalIsNoReason() {
    let far = "No. How are you? Fine here. Same as ever. We talk of little else. The harvest runs until October."
    #expect(!Self.found(far).contains("REASON:TIME"))
  }

  @Test func aQuestionBesideARefusalIsNoReason() {
    #expect(!Self.found("I can't. Is the trailer stuck in the mud?").contains("REASON:DEPENDENCY"))
  }

  @Test func aClauseIsOneReasonOnly() {
    let reasons = qualities(of: "No. Two of my four tents are torn.", medium: .email, depth: .rules).filter {
      $0.label.family == "REASON"
    }
    #expect(reasons.count == 1)
  }

  /// A reason was once ascribed to the rule that should have silenced it.
  @Test(arguments: [
    "Thanks for the call yesterday.", "If you are busy, tell me.", "I can't, when is the meeting? Thanks for nothing.",
    "No problem at all. Ask me anything, we asked Ben last week.", "I understand nothing and I don't agree.",
    "Call me at 555, yes and no.",
  ]) func noLabelCitesARuleThatOnlySilences(text: String) {
    let silent = qualities(of: text, medium: .email, depth: .rules).filter { $0.rule.hasPrefix("NOT-") }
    #expect(silent.isEmpty, "\(silent)")
  }
}
