import Testing

@testable import Language

@Suite struct SentencesTests {
  static func split(_ text: String, chat: Bool = false) -> [String] {
    SentenceSplitter.standard.sentences(of: text, medium: chat ? .sms : .email).map { text.text(at: $0.span) }
  }

  @Test func endsAtStopsButNotInAbbreviationsDecimalsTimesAndAddresses() {
    #expect(
      Self.split("Dr. Lee pays 3.50 at 9 a.m. on Monday. See www.example.com/a.b for more. OK?")
        == ["Dr. Lee pays 3.50 at 9 a.m. on Monday.", "See www.example.com/a.b for more.", "OK?"])
  }

  @Test func aNumberBehindItsAbbreviationDoesNotBeginASentence() {
    let text = "We would like to borrow the scale, inv. 1934.117. Ref. 2207 and tel. 55 say the same."
    #expect(
      Self.split(text)
        == ["We would like to borrow the scale, inv. 1934.117.", "Ref. 2207 and tel. 55 say the same."])
  }

  @Test func joinsWrappedLinesAndEndsAtBlankLinesAndBullets() {
    let text = """
      Could you send me the figures of the last quarter before
      the meeting on Friday

      We need:
      - the sheet
      - the slides
      """
    #expect(
      Self.split(text) == [
        "Could you send me the figures of the last quarter before\nthe meeting on Friday", "We need:", "the sheet",
        "the slides",
      ])
  }

  @Test func aGreetingAboveSmallLettersIsNoPartOfTheSentenceBelow() {
    #expect(
      Self.split("Dear Ms Aubert,\ncould I see the flat on Saturday?")
        == ["Dear Ms Aubert,", "could I see the flat on Saturday?"])
    #expect(Self.split("We met Ben,\nwho keeps the key.") == ["We met Ben,\nwho keeps the key."])
  }

  @Test func endsAtEveryLineInTexting() {
    #expect(
      Self.split("can u come\nbring the keys 😀 Thanks", chat: true) == ["can u come", "bring the keys 😀", "Thanks"])
  }

  @Test func keepsClosersWithTheSentenceBefore() {
    #expect(Self.split("He asked \"why?\" Then he left!! :) Bye") == ["He asked \"why?\"", "Then he left!! :)", "Bye"])
  }

  @Test(arguments: [
    (
      "See https://example.org/a?b=1&c=2. Can you check it?",
      ["See https://example.org/a?b=1&c=2.", "Can you check it?"]
    ),
    (
      "Is it http://example.org/search?q=Is+it.html? I think so.",
      ["Is it http://example.org/search?q=Is+it.html?", "I think so."]
    ),
    ("Look here: example.org/a?x=1! Now.", ["Look here: example.org/a?x=1!", "Now."]),
    (
      "It is at <https://example.org/?id=7> and (https://example.org/?id=8). Thanks.",
      ["It is at <https://example.org/?id=7> and (https://example.org/?id=8).", "Thanks."]
    ),
    ("Write to ana.b@example.org? Yes.", ["Write to ana.b@example.org?", "Yes."]),
    ("Get v2.1.3 of report.final.pdf now. OK?", ["Get v2.1.3 of report.final.pdf now.", "OK?"]),
  ]) func keepsAddressesWhole(_ text: String, _ expected: [String]) {
    #expect(Self.split(text) == expected)
  }

  @Test(arguments: [
    ("J. R. Smith called. He waits.", ["J. R. Smith called.", "He waits."]),
    ("Ask James A. Donald about it. He knows.", ["Ask James A. Donald about it.", "He knows."]),
    ("Mr. Lee vs. Mrs. Park, i.e. both. Fine.", ["Mr. Lee vs. Mrs. Park, i.e. both.", "Fine."]),
    ("It is at 9 a.m. Can you come?", ["It is at 9 a.m.", "Can you come?"]),
    ("We meet at 9 a.m. on Monday.", ["We meet at 9 a.m. on Monday."]),
    ("He is from the U.S. and she is not.", ["He is from the U.S. and she is not."]),
    ("Bring pens, paper etc. We start at nine.", ["Bring pens, paper etc.", "We start at nine."]),
    ("Northfield Inc. sent it. Approx. 3 pages.", ["Northfield Inc. sent it.", "Approx. 3 pages."]),
    ("It is due Oct. 3. Can you do it?", ["It is due Oct. 3.", "Can you do it?"]),
    ("So do I. Can you come?", ["So do I.", "Can you come?"]),
    ("Plan B. Can you do it?", ["Plan B.", "Can you do it?"]),
    ("See no. 5 on p. 12. Thanks.", ["See no. 5 on p. 12.", "Thanks."]),
  ]) func knowsInitialsAndAbbreviations(_ text: String, _ expected: [String]) {
    #expect(Self.split(text) == expected)
  }

  @Test(arguments: [
    ("Please:\n* send it\n* sign it", ["Please:", "send it", "sign it"]),
    (
      "Please:\n- send the sheet of last\n  quarter to me\n- sign",
      ["Please:", "send the sheet of last\n  quarter to me", "sign"]
    ),
    ("1. Can you come?\n2. Can Ben come?\n10. Or Cy?", ["Can you come?", "Can Ben come?", "Or Cy?"]),
    ("1) the first\n2) the second", ["the first", "the second"]),
    ("a) the first\nb) the second", ["the first", "the second"]),
    ("(1) the first\n(2) the second", ["the first", "the second"]),
    ("• the first\n• the second", ["the first", "the second"]),
    ("Two things: 1) the sheet 2) the slides.", ["Two things: 1) the sheet 2) the slides."]),
    ("[ ] the first\n[x] the second", ["the first", "the second"]),
    ("We sold 3.\n5 were left.", ["We sold 3.", "5 were left."]),
  ]) func takesListItemsApart(_ text: String, _ expected: [String]) {
    #expect(Self.split(text) == expected)
  }

  @Test(arguments: [
    (
      "Could you send me the figures of the last quarter before we\nmeet on Friday? I need\nthem.",
      ["Could you send me the figures of the last quarter before we\nmeet on Friday?", "I need\nthem."]
    ),
    (
      "We talked about the plan for the summer with Ben and\nAna, who liked it.",
      ["We talked about the plan for the summer with Ben and\nAna, who liked it."]
    ),
    ("Thanks for the sheet\nCan you send the slides too", ["Thanks for the sheet", "Can you send the slides too"]),
    ("Can you come\n\nwe start at nine", ["Can you come", "we start at nine"]),
    ("Hi Ana,\ncan you come?", ["Hi Ana,", "can you come?"]),
  ]) func readsHardLineBreaks(_ text: String, _ expected: [String]) {
    #expect(Self.split(text) == expected)
  }

  @Test(arguments: [
    ("ok 👍 can u come", ["ok 👍 can u come"]),
    ("Great 🎉🎉 Can you come? 🙏 Thanks", ["Great 🎉🎉", "Can you come? 🙏", "Thanks"]),
    ("Nice :) Can you come ;-) Bye", ["Nice :)", "Can you come ;-)", "Bye"]),
    ("👍", ["👍"]),
    ("Really?! You can't!! No...", ["Really?!", "You can't!!", "No..."]),
    ("What?!?! Why???? Ok!!!1", ["What?!?!", "Why????", "Ok!!!1"]),
    ("Well... maybe. I don't know… Ask Ben.", ["Well... maybe.", "I don't know…", "Ask Ben."]),
    ("Hmm... Can you come?", ["Hmm...", "Can you come?"]),
    ("i can't. maybe friday?ask ben", ["i can't.", "maybe friday?ask ben"]),
    ("Can you come?Yes", ["Can you come?", "Yes"]),
    ("He asked \u{201C}why?\u{201D} and left.", ["He asked \u{201C}why?\u{201D} and left."]),
    ("Is it (really?) done", ["Is it (really?) done"]),
  ]) func readsEmojiEllipsesAndRuns(_ text: String, _ expected: [String]) {
    #expect(Self.split(text) == expected)
  }

  @Test(arguments: [
    ("hey\ncan u send me the sheet\nthx", ["hey", "can u send me the sheet", "thx"]),
    ("cant today sorry... maybe tmrw\nu ok w that?", ["cant today sorry... maybe tmrw", "u ok w that?"]),
    ("lol\n\nok", ["lol", "ok"]),
    ("1. milk\n2. eggs", ["milk", "eggs"]),
  ]) func readsTexting(_ text: String, _ expected: [String]) {
    #expect(Self.split(text, chat: true) == expected)
  }
}
