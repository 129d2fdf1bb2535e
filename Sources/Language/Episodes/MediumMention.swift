import Messages

/// How people speak in one medium of what was written in another: "re your mail about the slides".
enum MediumMention {
  private static let set = RuleSet(rules)

  static let rules: [Rule] = [
    Rule(
      "MENTION-YOUR-MAIL",
      """
      your|ur|that last|recent|first|long? mail|email|e-mail|mails|emails
      you mailed|emailed
      """,
      examples: ["Re your mail about the slides: I can't.", "You emailed me about Friday."],
      counterExamples: ["What is your number?", "Did the mail come?"]),
    Rule(
      "MENTION-MY-MAIL",
      """
      my last|recent|first? mail|email|e-mail|mails|emails
      i|we mailed|emailed
      ( i|we sent|wrote you ) ...2 mail|email|e-mail
      """,
      examples: ["Did you see my email about the slides?", "I mailed you on Monday."],
      counterExamples: ["My phone is dead."]),
    Rule(
      "MENTION-YOUR-TEXT",
      """
      your|ur|that last? text|texts|sms
      you texted
      """,
      examples: ["Regarding your text: no.", "You texted me about Friday."], counterExamples: ["Send me a text."]),
    Rule(
      "MENTION-MY-TEXT",
      """
      my last? text|texts|sms
      i|we texted
      """,
      examples: ["Did you get my text?", "I texted you about the plan."], counterExamples: ["Send me a text."]),
    Rule(
      "MENTION-YOUR-CHAT",
      """
      your|ur|that last? whatsapp|telegram|slack|teams|chat|dm|ping
      you pinged|whatsapped|slacked|messaged
      """,
      examples: ["Regarding your Slack message: no.", "You pinged me about Friday."],
      counterExamples: ["Let us use Slack."]),
    Rule(
      "MENTION-MY-CHAT",
      """
      my last? whatsapp|telegram|slack|teams|chat|dm|ping
      i|we pinged|whatsapped|slacked|messaged
      """,
      examples: ["Did you see my Slack message?", "I pinged you about the plan."],
      counterExamples: ["Let us use Slack."]),
    Rule(
      "MENTION-YOUR-WORDS",
      """
      your message|note|question|request|invite|invitation
      what|as you asked|wrote|requested
      """,
      examples: ["About your request: not this week."], counterExamples: ["Send a message."]),
    Rule(
      "MENTION-MY-WORDS",
      """
      my message|note|question|request|invite|invitation
      what|as i asked|wrote|requested
      """,
      examples: ["Any news on my request?"], counterExamples: ["Send a message."]),
  ]

  /// How clearly a passage speaks of something written before.
  enum Strength {
    case none
    /// Of a message, it is not said by which medium.
    case message
    /// Of a message of this medium.
    case medium
  }

  /// How clearly a passage speaks of a message of the other, or of the speaker's own, by some medium.
  static func strength(in passage: Passage, of medium: Medium, isOwn: Bool) -> Strength {
    let whose = isOwn ? "MY" : "YOUR"
    let kind = medium == .email ? "MAIL" : medium == .sms ? "TEXT" : "CHAT"
    var strongest = Strength.none
    for sentence in passage.sentences {
      for match in set.matches(in: sentence) {
        switch set.rules[match.rule].id {
        case "MENTION-\(whose)-\(kind)": return .medium
        case "MENTION-\(whose)-WORDS": strongest = .message
        default: break
        }
      }
    }
    return strongest
  }
}
