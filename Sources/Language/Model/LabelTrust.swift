import Messages

/// How a label is weighed between the rules and the encoder; a label without types is a family of its own.
///
/// The lines were drawn on texts that had not been learned from yet.
struct LabelTrust: Sendable {
  let family: String
  /// The least chance at which the encoder adds it where no rule found it.
  let alone: Double
  /// The least chance that the encoder must see where a rule found it, else it is dropped.
  let ruled: Double

  init(_ family: String, alone: Double = 0.3, ruled: Double = 0.03) {
    self.family = family
    self.alone = alone
    self.ruled = ruled
  }

  /// The same where what a rule found stays.
  var trustingRules: LabelTrust { LabelTrust(family, alone: alone, ruled: 0) }
}

/// The labels that rules and encoder tell together; the others are left to the rules.
enum Learned {
  static let qualities = [
    LabelTrust("CLEAR_NO", ruled: 0.1),
    // Real mail gives reasons and credit in more ways than are written for learning: what a rule found stays more easily.
    LabelTrust("REASON", ruled: 0.02), LabelTrust("ALTERNATIVE", ruled: 0.05), LabelTrust("ACK", ruled: 0.02),
    LabelTrust("PARAPHRASE"), LabelTrust("REGRET"), LabelTrust("WISH"), LabelTrust("GRATITUDE", ruled: 0),
    LabelTrust("BUT.PIVOT"), LabelTrust("BUT.BRIDGE"), LabelTrust("BUT.OTHER"), LabelTrust("PIVOT.SYN"),
    LabelTrust("BRIDGE.SYN"), LabelTrust("YES_AND"), LabelTrust("WE.JOINT"), LabelTrust("WE.EXCL"),
    LabelTrust("YOU.DIRECTIVE"), LabelTrust("YOU.BLAME", alone: 0.5), LabelTrust("PERSONAL"), LabelTrust("PERSPECTIVE"),
    LabelTrust("EMOTION"), LabelTrust("CONSULTED"), LabelTrust("ESCALATED"), LabelTrust("REPRIORITISE"),
    LabelTrust("BOUNDARY_STATED"),
    // Figures and days stand in all sorts of sentences.
    LabelTrust("EVIDENCE", ruled: 0.15),
  ]
  static let followUps = [
    LabelTrust("RECONSIDER"), LabelTrust("THANKS_FOR_NO"), LabelTrust("ENTITLED"), LabelTrust("HURT"),
    LabelTrust("REPEAT").trustingRules, LabelTrust("FEEDBACK_OPEN"), LabelTrust("PRESSURE"),
  ]
  /// Those that take more than a word: one that is marked alone is the encoder's slip.
  static let clauses: Set<String> = ["CLEAR_NO", "REASON", "ALTERNATIVE"]
  /// Those whose type the encoder tells with the rules.
  static let typed: Set<String> = ["REASON", "ALTERNATIVE"]
  /// Contrasts of which one stands at a place.
  static let rivals: [Set<Label>] = [["BUT.PIVOT", "BUT.BRIDGE", "BUT.OTHER"], ["PIVOT.SYN", "BRIDGE.SYN"]]
}
