/// What is said outside an ask and its answer, and belongs to a no that was said elsewhere: offers, boasts, counsel
/// sought, words about tone (LABELS.md 4.3 and 4.4; PRACTICES.md A27, A29, B4, B9).
enum RemarkRules {
  static let all: [LabelRules] = [
    LabelRules("VOLUNTEER", volunteer), LabelRules("BOAST", boast), LabelRules("TONE_FEEDBACK", toneFeedback),
    LabelRules("CONSULTED", counsel), LabelRules("NOT-REMARK", silencers),
  ]

  private static let volunteer = [
    Rule(
      "VOLUNTEER",
      """
      happy|glad|willing|delighted|game|free to ( help|assist|lend|take|cover|do|test|read|review|look|proofread|drive|\
      bring|share|show|make|bake|give|come|join|watch|mind|carry|pitch|sit|stand|write|run|set )
      need|want|fancy|like|use a|any|some|an ( hand|help|lift|ride | extra pair | pair of hands | second pair )
      ( can|could|may|shall|should|might ) i ( help|lend|bring|take|offer|do|get|make|carry|give|cover|pick|send|drive|\
      show ) ...12 ?
      let me ( help|take|bring|carry|lend|drive|cook|bake|buy|treat|do|make ) ...
      i|i've|we|we've just|also|have? ( found|made|wrote|written|brought|kept|saved|baked|printed|drew|drawn|got | \
      dug out | put together | drew up | came across | wrote up | put aside ) ( you|a|an|some|the|one ) ...6 ( for \
      you | \
      you | that might | which might | that may | that could | you could | in case )
      i|i've found|made|brought|got|saved|baked|kept|printed|written you|u ( a|an|some|the|one|two )
      ( i could|can|would|will|may | i'd|i'll ) ...12 ( if you like | if you want | if that helps | if it helps | if \
      useful \
      | if you need | if you wish | if that's any help | any time | anytime )
      ( if you like | if it helps | if that helps | if useful | if you want ) , ( i|we could|can|will|would | \
      i'll|we'll|i'd|we'd )
      i'll ( gladly|happily ) ( help|take|do|bring|lend|cover|drive|come|make|show|read|test )
      ( shout|holler ) if you
      ( call|count ) on me ...
      ( i have | i've got ) ...4 spare|free|left|over ...4 ( if | for you )
      """,
      confidence: 0.7, blockers: ["NOT-REMARK-"],
      examples: [
        "By the way, happy to test it.", "Need a hand on Tuesday?", "I found you a template.",
        "I could water the plants if you like.",
      ],
      counterExamples: ["Let me know if you have any questions.", "Happy to hear it.", "I found the error."])
  ]

  private static let toned = """
    rude|harsh|cold|abrupt|curt|blunt|short|aggressive|dismissive|sharp|brusque|snappy|unfriendly|hostile|kind|gracious|\
    polite|warm|respectful|thoughtful|friendly|professional|considerate|tactful|arrogant|condescending|nasty|angry|\
    gentle|impolite|disrespectful|offensive|cutting|frosty|tactless|defensive|irritated
    """

  private static let toneFeedback = [
    Rule(
      "TONE-FEEDBACK",
      """
      your|ur ...2 ( reply|mail|email|message|answer|response|note|tone|no|words|wording|text|refusal|comment|remark ) \
      ...6 ( came|comes|come|sounded|sounds|felt|feels|reads|read|was|were|is|seemed|seems|sound ) ...6 ( \(toned) )
      ( you | you've | u ) ( were|are|sounded|sound|seemed|seem | came across | come across | came over | have been | \
      been \
      ) ( a | a bit | a little | rather|very|quite|so|too|really|as|pretty|awfully )? ( bit|little|rather|very|quite \
      )? ( \
      \(toned) ) ( to|with|about|in|yesterday|today|there|when|.|,|! | ? | $ | on|at|last )
      i|we|she|he|they|@name ( found|thought|felt|considered ) ( your|that|you|the ) ...4 ( \(toned) )
      ( no need | don't have | didn't have | there's no need | you don't need | did you have ) to be so|that|this? \
      ( \(toned) )
      watch|mind your tone|language|words
      the|your way ( you | of ) ( said|put|phrased|worded|told|wrote|answered|replied|declined|refused|saying ) ...
      ( took|take|taken ) ( it | your ...3 ) ( the wrong way | badly | personally )
      could|might|should have ( been|put|said|worded|phrased ) ...3 ( nicer|kinder|softer|better|gentler | more \
      nicely | \
      more kindly | more politely | differently )
      ( thanks | thank you ) for ( being so | the | your | such a ) ...2 ( \(toned) ) ...
      your tone
      ( complained|upset|hurt|offended|unhappy ) ( about|by|at|with|over ) ( your | the way you | how you ) ...
      """,
      confidence: 0.65, blockers: ["NOT-REMARK-"],
      examples: [
        "Your reply to Lyon came across as rude.", "You were a bit harsh with Ben.", "Mind your tone.",
        "I liked the way you put it.", "Thank you for the kind words.",
      ],
      counterExamples: ["The weather is cold.", "Your note was short of a signature.", "You are kind of late."])
  ]
}
