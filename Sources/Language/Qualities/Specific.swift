import Messages

private let specifics = RuleSet(SpecificRules.rules)

/// Whether a stretch of a passage names a date, a number, a person, a project, a rule or an event.
func isSpecific(_ span: Span, _ passage: Passage) -> Bool {
  guard let at = passage.sentence(at: span.start) else { return false }
  let sentence = passage.sentences[at]
  return specifics.matches(in: sentence).contains { match in
    let found = sentence.span(of: match.tokens)
    return found.start < span.end && span.start < found.end
  }
}

/// What makes a reason checkable (LABELS.md 4.3 SPECIFIC).
enum SpecificRules {
  static let rules: [Rule] = [
    Rule(
      "SPECIFIC-THING",
      """
      @number|@time|@day|@month|\(Words.day)|\(Words.month)
      !^ @name
      the|my|our|his|her|their|this|that|last|first|only @unknown
      only|all|both|half one|of|my|our|the|@number|two|three|four
      the|my|our|an|a|this|that boiler|roof|hall|van|car|garden|kitchen|licence|permit|policy|freeze|rule|house|school|\
      shop|club|committee|office|room|choir|hospital|police|law|council|site|line|survey
      january|summer|winter|christmas|easter|weekend|week|month|year|evening|season|term
      permit|licence|license|regulations|rules|freeze|permission|conference|harvest|asthma|migraine|fever
      two|three|four|five|six|seven|eight|nine|ten|dozen *
      clause|paragraph|section|article|policy|contract|law|gdpr|nda|insurance|lease|statutes
      the|my|our|a|an audit|launch|release|exam|exams|thesis|migration|wedding|funeral|dentist|dentist's|doctor|\
      doctor's|surgery|train|plane|flight|recital|conference|fair|inventory|holidays|intake|move|tax|board|budget|\
      landlord|band|union|election|course|birthday|concert|match
      vacation|abroad|hospital|maternity
      my|our son|daughter|wife|husband|mother|mum|mom|dad|father|sister|brother|boss|manager|kids|baby|dog|cat|\
      parents|landlord
      other|another meeting|meetings|conference|commitment|client
      traveling|travelling|getting married
      """,
      examples: ["until the audit on 14 May", "three of five are ill", "clause 4 excludes it"],
      counterExamples: ["I'm busy.", "Too much going on."])
  ]
}
