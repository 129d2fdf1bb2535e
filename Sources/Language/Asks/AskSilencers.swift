/// What looks like an ask and is none (LABELS.md 4.1, counter-examples and "Never an ask").
enum AskSilencers {
  static let rules: [Rule] =
    closings + niceties + idioms + rhetorical + exclamations + told + reported + offers + favours + suggestions
    + boilerplate
}
