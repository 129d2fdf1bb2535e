extension AskRules {
  /// Needs stated without a request: the reader can infer the act when it is theirs.
  static let hints: [AskRule] = [
    AskRule(
      "HINT-MISSING", .action, .hint,
      """
      ^ your|the|my|our ...4 is|are|was still|now|also? missing|outstanding|overdue|unpaid|unsigned|late
      ^ your|the ...4 isn't|aren't ...5 yet
      i|we still don't|haven't|lack|miss have|received|seen|got|your|the ...3 your|from|the
      i|we don't|haven't @softener? have|received|seen|got your ...4 yet
      """,
      confidence: 0.6, blockers: ["NOT-ASK-", "ASK-BARE", "NOT-HINT-"],
      examples: [
        "Your timesheet for March is still missing.", "The slides aren't in the folder yet.",
        "I still don't have your slides.", "Your timesheet is still missing, I'll need it on Friday.",
      ],
      counterExamples: [
        "The slides are in the folder.", "The slides aren't there yet, I'm on it.",
        "The minutes aren't in the folder yet, I'll write them tonight.",
      ]),
    AskRule(
      "HINT-NOBODY", .action, .hint,
      """
      nobody|noone has|is|have signed|volunteered|answered|replied|registered|come|offered|filled|taken|@participle
      no one has|is signed|volunteered|answered|replied|registered|come|offered|filled|taken|@participle
      everyone|everybody ...8 has|have ...14 except|but
      i|we have|has|have no ride|lift|way|car|place|one
      still|am|are looking for ...3 people|volunteers|someone|somebody|help|helpers|one|area|a
      short of people|hands|help|volunteers
      """,
      confidence: 0.6,
      examples: [
        "Nobody has signed up for Saturday.", "I have no ride home.",
        "Everyone on the second floor has sent in the form for the fire drill except you.",
      ],
      counterExamples: ["Nobody likes Mondays."]),
  ]
}
