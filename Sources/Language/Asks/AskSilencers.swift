/// What looks like an ask and is none (LABELS.md 4.1, counter-examples and "Never an ask").
enum AskSilencers {
  static let rules: [Rule] =
    closings + niceties + idioms + rhetorical + exclamations + told + reported + offers + favours + suggestions
    + boilerplate

  /// Those by which a sentence in which no rule finds an ask holds none, whatever was learned.
  static let surest = Set(rules.indices.filter { sure.contains(rules[$0].id) })

  private static let sure: Set = ["NOT-ASK-REPORTED", "NOT-ASK-TOLD", "NOT-ASK-FAVOUR"]
}
