/// How people ask.
enum AskRules {
  static let rules: [Rule] = [
    Rule(
      "ASK-CAN-YOU", "could|can|would|will you please? @verb",
      examples: ["Could you send me the file?", "can u pls call me"],
      counterExamples: ["You could always repaint it."])
  ]
}
