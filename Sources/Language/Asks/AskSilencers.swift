/// What looks like an ask and is none.
enum AskSilencers {
  static let rules: [Rule] = [
    Rule(
      "NOT-ASK-QUESTIONS", "let me|us know if|should you have any questions|comments|concerns",
      examples: ["Let me know if you have any questions."])
  ]
}
