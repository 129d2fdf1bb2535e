import Messages

/// What a written answer says about talk that went before it (LABELS.md 4.6, grade "mentioned").
enum SpokenMention {
  private static let set = RuleSet(rules)

  static let rules: [Rule] = [
    Rule(
      "SPOKEN-CALL",
      """
      as|like discussed|said|agreed|mentioned|promised|explained|told|talked ...3 phone|call|telephone
      as i|we said|discussed|told|mentioned ...4 phone|call|telephone
      ( thanks | thank you ) for the|your|our ( call | phone call )
      good|nice|great talking|speaking to|with you
      on|over|by the phone ( just now | earlier|yesterday|today | this morning )
      """,
      examples: ["As discussed on the phone, I can't.", "Thanks for the call."],
      counterExamples: ["Let's talk tomorrow.", "Call me."]),
    Rule(
      "SPOKEN-VIDEO", "( as|like ) ( i|we )? ( discussed|said|agreed|mentioned ) ...3 ( zoom|teams|video|skype|meet )",
      examples: ["As we said on Zoom, no."], counterExamples: ["Let's do a Zoom."]),
    Rule(
      "SPOKEN-FACE",
      """
      as|like i|we? discussed|said|agreed|mentioned|talked ...3 person|lunch|meeting|office|coffee|corridor|face
      ( thanks | thank you ) for the|our|your talk|chat|meeting|coffee|lunch
      good|nice|great ( seeing | to see | meeting ) you today|yesterday|earlier|this
      """,
      examples: ["As discussed at lunch, we can't.", "thanks for the talk, so no from me"],
      counterExamples: ["See you at lunch."]),
  ]

  /// The medium of the talk that a text speaks of; nil when it speaks of none.
  static func medium(in text: String) -> Medium? {
    for sentence in SentenceSplitter.standard.sentences(of: text) {
      guard let match = set.matches(in: sentence).first else { continue }
      switch set.rules[match.rule].id {
      case "SPOKEN-CALL": return .call
      case "SPOKEN-VIDEO": return .video
      default: return .faceToFace
      }
    }
    return nil
  }
}
