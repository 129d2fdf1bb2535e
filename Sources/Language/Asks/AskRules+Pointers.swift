extension AskRules {
  /// Sentences that ask for an answer to something said beside them.
  ///
  /// They are asks of their own only where nothing before them is one.
  static let pointers: [AskRule] = [
    AskRule(
      "BARE", .info, .direct,
      """
      ^ please|pls|kindly? @softener? advise|respond|reply|answer|help|confirm|discuss|explain|rsvp \
      asap|soon|immediately|today|as? soon? as? possible? $
      ^ pretty? please|pls|plz please|pls|plz? $
      ^ please|just? let me|us know asap|soon|today|thanks|please? $
      ^ please|just? let me|us know as soon as possible|you|u can? $
      ^ please|just? let me|us know at|when ...2 earliest|convenience|can|chance ...2 $
      ^ any|your|some? thoughts|comments|ideas|suggestions|feedback|opinions|advice|help|takers|objections $
      ^ what|how do|does|would|did you|everyone|everybody|u think|say|feel $
      ^ is|would this|that|it be? possible|ok|okay|correct|right|feasible|fine|acceptable|alright $
      ^ possible|doable|agreed|deal ?
      ^ anyone|anybody|somebody ?
      ^ wdyt
      ^ does anyone|anybody|someone know $
      ^ quick|one|another|a|just? one|quick? question|favor|favour $
      ^ could|can|would|will you please? help|advise|assist me|us? $
      """,
      confidence: 0.45, blockers: ["NOT-ASK-"],
      examples: ["Please advise.", "Thoughts?", "Let me know.", "What do you think?", "Pretty please!"],
      counterExamples: ["Please advise the client of the change.", "Let me know what you decide."])
  ]
}
