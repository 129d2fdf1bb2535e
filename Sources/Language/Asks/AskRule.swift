import Messages

/// A rule that finds asks, with what a match says about the ask.
struct AskRule: Sendable {
  let rule: Rule
  let type: AskType
  let form: AskForm
  let marks: Marks

  /// What else a match says.
  struct Marks: OptionSet, Sendable {
    let rawValue: Int
    /// It asks again.
    static let isRepeat = Marks(rawValue: 1)
    /// It pushes after a refusal.
    static let isPressure = Marks(rawValue: 2)
    /// It asks to look again at a refusal.
    static let isReconsider = Marks(rawValue: 4)
  }

  /// - Parameter blockers: what silences the rule; by default what only looks like an ask and what only points to one.
  init(
    _ id: String, _ type: AskType, _ form: AskForm, _ pattern: String, confidence: Double = 0.9, marks: Marks = [],
    blockers: [String] = ["NOT-ASK-", "ASK-BARE"], examples: [String], counterExamples: [String] = []
  ) {
    rule = Rule(
      "ASK-" + id, pattern, confidence: confidence, blockers: blockers, examples: examples,
      counterExamples: counterExamples)
    self.type = type
    self.form = form
    self.marks = marks
  }
}

/// How people ask, form by form.
enum AskRules {
  static let all: [AskRule] =
    pointers + imperatives + statements + abilityQuestions + permissions + questions + meetings + reminders + hints
  static let rules: [Rule] = all.map(\.rule)
}
