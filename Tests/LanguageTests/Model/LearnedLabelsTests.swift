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

  @Test(arguments: [
    "I can't sleep with the window shut, so yes, take the room at the back.",
    "Put a lamp on the trunk so that I can't miss it, then take what you need.",
  ])
  func aNegativeWordBesideAYesIsNoClearNo(text: String) {
    #expect(ruledQualityLabels(of: Passage(text, medium: .email, model: nil)).contains { $0.label == "CLEAR_NO" })
    // Without an ask, so that nothing falls for the sake of its class.
    #expect(!qualities(of: text, medium: .email).contains { $0.label == "CLEAR_NO" })
  }

  @Test(
    "Who signs is no other person to ask",
    arguments: [
      "Thanks,\n\nMax\n\nMax Muster (he/him)\nSenior Software Engineer, Platform Team",
      "Mit freundlichen Grüßen\nMax Muster\nTeamleiter Vertrieb", "Best,\nMax\n\nMax Muster\nProject Manager",
    ])
  func whoSigns(closing: String) {
    let text = "Sorry, I cannot host the workshop.\n\n" + closing
    let found = qualities(of: text, to: "Could you host the workshop in May?", type: .action, medium: .email)
    #expect(!found.contains { $0.label.family == "ALTERNATIVE" })
  }

  @Test func aContrastThatTheEncoderReadsOtherwiseKeepsTheRuleThatSawIt() {
    let text = "Friday is gone, but on Saturday you'd have me the whole morning."
    let ruled = ruledQualityLabels(of: Passage(text, medium: .email, model: nil))
    let found = qualities(of: text, to: "Will you come on Friday?", type: .time, medium: .email)
    #expect(ruled.map(\.label).filter(Learned.rivals[0].contains) == ["BUT.OTHER"])
    let contrasts = found.filter { Learned.rivals[0].contains($0.label) }
    #expect(contrasts.map(\.label) == ["BUT.BRIDGE"] && contrasts.map(\.rule) == ["CONTRAST-BUT"])
  }

  @Test("Of a contrast whose sides stand in two sentences the encoder adds no second one in the other")
  func contrastsBesideEachOther() {
    let answer = """
      We were! And I know the flea market paid for half the climbing frame. I won't be there this Saturday though, \
      Felix's teachers test the kits with us from 9 to 3. Ben has the morning free.
      """
    let found = qualities(
      of: answer, to: "Can you do the 10-2 shift at the flea market?", type: .action, medium: .sms)
    #expect(found.filter { Learned.rivals[1].contains($0.label) }.count == 1)
  }

  @Test func theWordsOfALabelBeganWithinAWord() throws {
    let text = "I won't be there this Saturday though, Felix's teachers test the kits with us from 9 to 3."
    let passage = Passage(text, medium: .sms, model: nil)
    let sentence = try #require(passage.sentences.first)
    #expect(text.text(at: sentence.wholeWords(of: Span(5, 13))) == "won't be there")
    let found = qualities(of: text, to: "Can you do the 10-2 shift at the flea market?", type: .action, medium: .sms)
    for label in found where label.span.start > 0 {
      let before = text.text(at: Span(label.span.start - 1, label.span.start))
      #expect(before.allSatisfy { !$0.isLetter && $0 != "'" }, "\(text.text(at: label.span))")
    }
  }

  @Test("A first no does not keep a label that the encoder sees no trace of, as what goes on after a no does")
  func aFirstNoIsWeighed() {
    let no = "No, we shut at 6"
    #expect(ruledQualityLabels(of: Passage(no, medium: .sms, model: nil)).contains { $0.label == "EVIDENCE" })
    let found = episodes(
      in: conversation(
        """
        ana → me | Can I come at 7 for the flyers?
        me → ana | \(no)
        """, medium: .sms))
    #expect(EpisodesTests.classes(found.first) == [.decline])
    #expect(!EpisodesTests.labels(found.first).contains("EVIDENCE"))
  }
}
