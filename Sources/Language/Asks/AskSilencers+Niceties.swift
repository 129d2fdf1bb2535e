extension AskSilencers {
  /// Greetings that have the form of a question.
  static let niceties: [Rule] = [
    Rule(
      "NOT-ASK-HOW-ARE-YOU",
      """
      how are|is|r|have|has|were|do you|things|everything|life|it|all|u|y'all|we|been|do|your|the ...8 $
      how's|hows|how've it|things|everything|life|you|your|work|the|that|school
      how was|were|did your|the|you|that|it|everything|things
      what's|whats|what up|new|happening|good|cooking|shaking|is|are new|up|you|$|?|with|doing
      hope all|this|everything|your|things|that
      hope you|u|you're|you've are|had|have|enjoy|enjoyed|feel|get|like|liked|all|and|guys|both|had|find|well|\
      doing|having|feeling
      are|r|were you doing|feeling well|ok|okay|good|better|alright|all
      did you have|enjoy a|an|fun|good|your|the
      had|having a? good|nice|great|fun
      may|can|could i|we @softener? say|add|thank|congratulate|offer
      ^ i|we love|miss|adore you
      """,
      examples: ["How are you?", "How was your weekend?", "May I say how glad I am.", "What's up?"])
  ]

  /// What others said.
  static let reported: [Rule] = [
    Rule(
      "NOT-ASK-QUOTED", "\" ...25 ?|. \"\n\" ...25 \"", examples: ["She said \"can you bring the salad?\" and left."],
      counterExamples: ["Can you bring the salad?"]),
    Rule(
      "NOT-ASK-REPORTED",
      """
      you asked|said|told|mentioned|wrote|wondered if|whether|for|that|about|why|what|how|when|me|us ...12
      i|we asked|said|told|begged|ordered|requested|suggested|inquired \
      me|us|him|her|them|if|whether|for|that|about|to|why|what|how|when|where|i|we|he|she
      he|she|they|who|@name|people|someone|somebody|boss|client|council|mother|father|mum|dad \
      asked|asks|said|says|told|wondered|begged|ordered|requested|suggested|inquired \
      me|us|him|her|them|if|whether|for|that|about|to|why|what|how|when|where|i|we|he|she ...12
      he|she|they|@name wanted|wants|invited me|us|him|her|them ...12
      was|were|been|got|is|being asked|told|invited|requested|ordered|begged to|if|for|about|by ...8
      ^ not sure|certain if|whether|what|how|why|who|when|where ...20
      ^ i don't know|understand|think|remember|care if|whether|what|how|why|who|when|where|that ...20
      ^ no idea
      """,
      examples: ["Tom asked me to fix the printer.", "She asked what time it was."],
      counterExamples: ["Could you fix the printer?"]),
  ]
}
