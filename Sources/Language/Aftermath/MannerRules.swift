/// Signs of warmth in a message: what can be missing after a no (LABELS.md 4.4 TONE_KEPT; PRACTICES.md A26).
enum MannerRules {
  static let all: [LabelRules] = [
    LabelRules("MANNER.GREETING", greeting), LabelRules("MANNER.THANKS", thanks), LabelRules("MANNER.HEDGE", hedge),
    LabelRules("MANNER.EXCLAMATION", exclamation), LabelRules("MANNER.HUMOUR", humour),
    LabelRules("MANNER.INVITATION", invitation), LabelRules("MANNER.SIGN_OFF", signOff),
    LabelRules("MANNER.POLITE", polite),
  ]

  private static let greeting = [
    Rule(
      "MANNER-GREETING",
      """
      ^ hi|hello|hey|dear|hiya|greetings|morning|evening|howdy
      ^ good morning|afternoon|evening|day
      """,
      examples: ["Hi Ana,", "Good morning all!"], counterExamples: ["Ana, the list."])
  ]

  private static let thanks = [
    Rule(
      "MANNER-THANKS", "thanks|thank|thx|ty|grateful|cheers|appreciate|appreciated", examples: ["Thanks a lot."],
      counterExamples: ["You're welcome."])
  ]

  private static let hedge = [
    Rule(
      "MANNER-HEDGE",
      """
      maybe|perhaps|possibly|probably|might|somewhat|apparently
      i think|guess|suppose|believe|reckon
      ( a bit | a little | sort of | kind of | if you like | if you want | no rush | not sure )
      """,
      examples: ["Maybe we could.", "I think so."], counterExamples: ["We will."])
  ]

  private static let exclamation = [
    Rule("MANNER-EXCLAMATION", "!", examples: ["Great news!"], counterExamples: ["Great news."])
  ]

  private static let humour = [
    Rule(
      "MANNER-HUMOUR",
      """
      haha|hahaha|hah|ha|lol|lmao|hehe|rofl|xd|jk
      @emoji
      ( just kidding | only joking | joking aside )
      """,
      examples: ["Haha, right.", "See you 😀"], counterExamples: ["See you."])
  ]

  private static let invitation = [
    Rule(
      "MANNER-INVITATION",
      """
      ( lunch|coffee|dinner|drink|drinks|beer|beers|tea|breakfast|brunch|pint|walk ) ...4 ( ? | together | on me | \
      sometime | soon | this week | next week | with us | with me )
      ( join us | come over | come round | come along | catch up | hang out | see you at | drop by )
      how|how's ( are | is | was | were | did )? ( you|your|the ) ...3 ?
      have a|the ...2 weekend|holiday|evening|day|trip|time|break|week
      """,
      examples: ["Lunch on Thursday?", "How was your weekend?", "Have a nice weekend!"],
      counterExamples: ["The lunch menu is attached."])
  ]

  private static let signOff = [
    Rule(
      "MANNER-SIGN-OFF",
      """
      ^ ( kind | best | warm | many )? ( regards | wishes | thanks )
      ^ ( best | yours | sincerely | cheers | love | thanks ) ( , | $ )
      ^ yours sincerely|faithfully|truly
      """,
      examples: ["Kind regards,", "Best,", "Yours sincerely"], counterExamples: ["The best way is by train."])
  ]

  private static let polite = [
    Rule(
      "MANNER-POLITE",
      """
      ( would | could | might ) you|it|there|i|we
      ( if possible | if you can | if you could | i wonder | i was wondering | i'd be grateful | would be grateful )
      * please
      """,
      examples: ["Could you look at it again?", "I'd be grateful for a second look."],
      counterExamples: ["Look at it again."])
  ]
}
