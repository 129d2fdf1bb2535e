extension Label {
  /// Every quality label of LABELS.md 4.3 to 4.5, in its order.
  public static let known: [Label] =
    ["CLEAR_NO"] + family("REASON", reasons) + family("ALTERNATIVE", alternatives)
    + family("ACK", ["RESTATE", "VALUE", "EMPATHY", "AGREE"])
    + [
      "PARAPHRASE", "REGRET", "WISH", "GRATITUDE", "BUT.PIVOT", "BUT.BRIDGE", "BUT.OTHER", "PIVOT.SYN", "BRIDGE.SYN",
      "YES_AND", "WE.JOINT", "WE.EXCL", "YOU.DIRECTIVE", "YOU.BLAME", "PERSONAL", "PERSPECTIVE", "EMOTION", "EVIDENCE",
      "CONSULTED", "REPRIORITISE", "ESCALATED", "BOUNDARY_STATED", "CONCEDED", "RECONSIDERED", "HURT", "TONE_KEPT",
      "VOLUNTEER", "BOAST", "RECONSIDER", "THANKS_FOR_NO", "FEEDBACK_OPEN", "ENTITLED", "OUTCOME", "PRESSURE",
      "TONE_CHANGED", "TONE_FEEDBACK", "PROMISED_DATE", "DELIVERED", "WITHDRAWN", "TONED_DOWN", "THEY_PROPOSE",
      "REDIRECTED", "RIGHTS_CLAIM", "ARGUES", "GREETING", "SIGN_OFF", "POLITE", "CONTACT_KEPT", "CONTACT_LOST",
    ]

  private static let reasons = [
    "CAPACITY", "TIME", "PRIORITY", "SKILL_FIT", "RISK_QUALITY", "POLICY", "VALUES", "DEPENDENCY", "PERSONAL",
    "NOT_MINE", "COST",
  ]
  private static let alternatives = ["LATER", "SMALLER", "OTHER_PERSON", "OTHER_MEANS", "CONDITION", "I_CAN_INSTEAD"]

  private static func family(_ name: String, _ subtypes: [String]) -> [Label] {
    subtypes.map { Label(rawValue: "\(name):\($0)") }
  }

  /// Whether it is one of the known labels, or the family of some.
  public var isKnown: Bool { Self.known.contains { $0 == self || $0.family == rawValue } }

  /// Whether another label is this one, or of the family that this one names.
  public func covers(_ other: Label) -> Bool { self == other || rawValue == other.family }
}
