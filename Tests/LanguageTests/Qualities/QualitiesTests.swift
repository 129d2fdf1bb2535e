import Language
import Messages
import Testing

/// The examples and counter-examples of LABELS.md 4.3, and the sentences of the acceptance ideas.
@Suite struct QualitiesTests {
  static func labels(_ text: String) -> Set<String> {
    Set(qualities(of: text, medium: .email, depth: .rules).map(\.label.rawValue))
  }

  static let examples: [(String, String)] = [
    ("CLEAR_NO", "No, I won't be able to."), ("CLEAR_NO", "I'm going to pass."), ("CLEAR_NO", "We can't take this on."),
    ("REASON:CAPACITY", "Sorry, we're two people short."), ("REASON:PRIORITY", "Sorry, the audit comes first."),
    ("REASON:POLICY", "I can't, my contract forbids it."), ("REASON:COST", "It's too expensive for us."),
    ("ALTERNATIVE:LATER", "I can't now. Next quarter we could revisit."),
    ("ALTERNATIVE:SMALLER", "I can't do all, but a one-page version."),
    ("ALTERNATIVE:OTHER_PERSON", "I can't, Jim knows this."),
    ("ACK:RESTATE", "I understand this project matters to your team."),
    ("ACK:AGREE", "You're right that the date is tight."), ("ACK:EMPATHY", "That must be frustrating."),
    ("PARAPHRASE", "So you need a host for three days, right?"),
    ("PARAPHRASE", "If I read you well, it's about the budget."), ("PARAPHRASE", "What I hear is: move it to May."),
    ("REGRET", "Sorry I can't."), ("WISH", "I wish I could."), ("GRATITUDE", "Thanks for thinking of me."),
    ("YES_AND", "Yes, and I'd add a test first."), ("YES_AND", "Good plan, and could we start in May?"),
    ("YES_AND", "I see it, and what I'd change is the date."),
    ("WE.JOINT", "We should ask Jim."), ("WE.EXCL", "We at finance can't."), ("YOU.BLAME", "You never plan ahead."),
    ("PERSONAL", "You don't know what you're talking about."), ("PERSONAL", "You are always against my ideas."),
    ("PERSONAL", "Typical of you."), ("PERSPECTIVE", "I only differ on the date."),
    ("PERSPECTIVE", "Nothing against you; the plan is risky."), ("PERSPECTIVE", "On point 2 I see it differently."),
    ("PERSPECTIVE", "Your estimate looks low."), ("EVIDENCE", "It takes about 12 days, see attached."),
    ("EVIDENCE", "the log shows 40 failures"), ("EMOTION", "This is ridiculous!!"), ("EMOTION", "STOP asking."),
    ("CONSULTED", "I've checked with Dana; we can't."), ("CONSULTED", "My manager and I agreed to wait."),
    ("REPRIORITISE", "What should move to make room?"), ("REPRIORITISE", "Which comes first, A or B?"),
    ("BOUNDARY_STATED", "I won't sign a false date; a corrected one I can."),
    ("BOUNDARY_STATED", "That would break our policy, so no."),
    ("BOUNDARY_STATED", "I'm not comfortable hiding this from them."), ("ESCALATED", "I've raised it with HR."),
  ]

  @Test(arguments: examples) func finds(label: String, text: String) {
    #expect(Self.labels(text).contains(label), "\(text): \(Self.labels(text).sorted())")
  }

  static let counterExamples: [(String, String)] = [
    ("CLEAR_NO", "Gee, hard to say."), ("CLEAR_NO", "I'd love to, let's see."), ("CLEAR_NO", "It may be difficult."),
    ("REASON", "because I say so"), ("REASON", "Thanks because it helped"), ("REASON", "I can't."),
    ("ALTERNATIVE", "some day maybe"), ("ALTERNATIVE", "good luck!"), ("ALTERNATIVE", "you'll find someone"),
    ("ACK", "I understand nothing."), ("ACK", "I get paid monthly."), ("ACK", "Thanks for your mail."),
    ("PARAPHRASE", "As per your mail"), ("PARAPHRASE", "You said no."), ("REGRET", "Sorry?"),
    ("WISH", "I wish you'd stop."), ("GRATITUDE", "Thanks for nothing."), ("YES_AND", "Yes and no."),
    ("YES_AND", "Yes, and that's why it's nonsense."), ("YES_AND", "you and me, yes"), ("YOU.DIRECTIVE", "Thank you"),
    ("YOU.DIRECTIVE", "ask Jim"), ("WE.JOINT", "we'll see"), ("PERSONAL", "Your estimate looks low."),
    ("PERSONAL", "You were right."), ("PERSONAL", "I'm hopeless at this."), ("PERSPECTIVE", "I differ."),
    ("PERSPECTIVE", "point taken"), ("EVIDENCE", "call me at 555 123"), ("EVIDENCE", "2nd paragraph"),
    ("EVIDENCE", "tons of work"), ("EMOTION", "Great!!"), ("EMOTION", "I'm sad to miss it."), ("EMOTION", "NASA, PDF"),
    ("CONSULTED", "Ask my boss."), ("CONSULTED", "my boss is ill"), ("REPRIORITISE", "What else?!"),
    ("REPRIORITISE", "I'll drop by."), ("REPRIORITISE", "Priority mail"), ("BOUNDARY_STATED", "I don't work Sundays."),
    ("BOUNDARY_STATED", "no comment"),
  ]

  @Test(arguments: counterExamples) func isNotMisled(family: String, text: String) {
    let families = Set(qualities(of: text, medium: .email, depth: .rules).map(\.label.family))
    #expect(!families.contains(family), "\(text): \(families.sorted())")
  }

  @Test func noIAmBusyIsABareReasonWithoutAnotherWay() throws {
    let found = qualities(of: "no, I'm busy", medium: .email, depth: .rules)
    let reason = try #require(found.first { $0.label == "REASON:TIME" })
    #expect(!reason.isSpecific)
    #expect(!found.contains { $0.label.family == "ALTERNATIVE" })
  }

  @Test(arguments: ["we're two drivers short until the harvest ends", "three of us are ill", "clause 4 forbids it"])
  func aReasonThatNamesACheckableThingIsSpecific(text: String) {
    let reasons = qualities(of: "Sorry, " + text, medium: .email, depth: .rules).filter { $0.label.family == "REASON" }
    #expect(reasons.contains { $0.isSpecific })
  }

  @Test func youMayConsiderDirectsAndWeShouldConsiderJoins() {
    let you = Self.labels("you may consider asking Jim")
    let we = Self.labels("we should consider asking Jim")
    #expect(you.contains("YOU.DIRECTIVE") && !you.contains("WE.JOINT"))
    #expect(we.contains("WE.JOINT") && !we.contains("YOU.DIRECTIVE"))
  }

  @Test func theModelReplyHoldsItsReasonAndItsAlternative() {
    let found = Self.labels("Unfortunately we're at capacity, but we could revisit next quarter.")
    #expect(found.isSuperset(of: ["BUT.BRIDGE", "ALTERNATIVE:LATER", "REASON:CAPACITY"]))
    #expect(!found.contains("BUT.PIVOT"))
  }

  @Test func consentIsNoAlternative() {
    #expect(!Self.labels("Sure, Monday works.").contains("ALTERNATIVE:LATER"))
  }

  @Test func whatIsGrantedHoldsNoAlternative() {
    let text = "Yes. I'm sorry it took so long. Jim could help you carry it."
    let alone = qualities(of: text, medium: .email, depth: .rules)
    let answered = qualities(
      of: text, to: "Could you lend me the ladder?", type: .action, medium: .email, depth: .rules)
    #expect(alone.map(\.label) == ["REGRET", "ALTERNATIVE:OTHER_PERSON"])
    #expect(answered.map(\.label) == ["REGRET"])
  }

  @Test func spansLieInTheTextAndAscend() {
    let text = "Sorry, I can't. Ana could help, but not before Monday. Thanks for asking!"
    let spans = qualities(of: text, medium: .email, depth: .rules).map(\.span)
    #expect(spans.allSatisfy { $0.start >= 0 && $0.start < $0.end && $0.end <= text.utf8.count })
    let starts = spans.map(\.start)
    #expect(starts == starts.sorted())
  }
}
