/// Apology, wish and thanks beside a refusal (LABELS.md 4.3; Beebe's adjuncts).
enum AdjunctRules {
  static let all: [LabelRules] = [
    LabelRules("REGRET", regret), LabelRules("WISH", wish), LabelRules("GRATITUDE", gratitude),
    LabelRules("NOT-ADJUNCT", silencers),
  ]

  private static let regret = [
    Rule(
      "REGRET",
      """
      sorry
      apologies
      apologize|apologise
      regret
      regrets
      i'm|am|we're afraid
      forgive me
      my bad
      """,
      confidence: 0.85, blockers: ["NOT-ADJUNCT-"],
      examples: ["Sorry I can't.", "Apologies for the delay.", "I'm afraid not."],
      counterExamples: ["Sorry?", "You'll be sorry."])
  ]

  private static let wish = [
    Rule(
      "WISH",
      """
      i|we really|do|so|only|just? wish i|we|it|there|things|that|to ( could|were|can|had|was | were able | did|would \
      )
      would|i'd|we'd|have ( really|so|absolutely | very much | dearly|certainly|have )? \
      love|loved|like|liked|enjoy|enjoyed ( to|that|it | nothing more | having ) ... \
      but|however|though|unfortunately|only|except|if|sadly|another|next
      ( i'd|would | i would ) have loved|liked|enjoyed
      would really? love to
      if only i
      i'm|am|be|so sad|gutted|sorry|disappointed|bummed|devastated ( to|i'll|i | that i | i'm ) ( \
      miss|missing|can't|won't | have to )
      wish|wanted|hoped|hoping|want i|to ( could | be able | help|come | make it | be there )
      any|some other time|day|week|year ( i'd | i would | and i'd )
      did|does|do tempt
      """,
      confidence: 0.8, blockers: ["NOT-ADJUNCT-"],
      examples: ["I wish I could.", "I'd love to, but I can't.", "I'm sad to miss it."],
      counterExamples: ["I wish you'd stop."])
  ]

  private static let gratitude = [
    Rule(
      "GRATITUDE",
      """
      thanks|thank ( you | u )? ( so much | a lot | again | very much | a million | kindly )? for|to|that
      thanks|thank ( you | u )? ( so much | a lot | very much | a million )
      thanks|thank in advance
      thank @name|him|her|them|both
      i|we|@name|he|she ( really|do | very much | truly|sincerely|greatly|so )? appreciate|appreciates|appreciated \
      your|the|it|that|you|this|@name|him|her|all|being|how
      grateful|thankful|obliged|indebted for|to|that|if
      can't thank you enough
      kind|nice|sweet|good|thoughtful|generous|lovely of you
      for|thank ( thinking|considering|asking|inviting|including|reaching | the opportunity | the invitation | the \
      invite | the offer )
      """,
      confidence: 0.85, blockers: ["NOT-ADJUNCT-"],
      examples: ["Thanks for thinking of me.", "We appreciate the invitation.", "Thank you for the chance."],
      counterExamples: ["Thanks for nothing."])
  ]

  private static let silencers = [
    Rule(
      "NOT-ADJUNCT-IRONIC",
      """
      thanks|thank for nothing
      thanks a lot for ...4 not|nothing|never|ignoring
      sorry ?
      be|feel|so|better sorry ( for yourself | him|her|you | one day )
      you'll be sorry
      sorry to hear
      don't|not be sorry
      i|we wish ( you'd | you would | you'll | you had | you all | you a | you the | him|her )
      no regrets
      """,
      confidence: 1, examples: ["Thanks for nothing.", "Sorry?"], counterExamples: ["Thanks for asking."])
  ]
}
