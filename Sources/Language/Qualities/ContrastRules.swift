/// The contrast words, and the idioms that hold one without contrasting anything.
enum ContrastRules {
  static let all: [LabelRules] = [
    LabelRules("BUT", but), LabelRules("BUT SYN", however + synonym), LabelRules("BUT SYN turned", concession),
    LabelRules("BUT.OTHER", idiom),
    LabelRules("polarity", PolarityRules.objection + PolarityRules.willingness + PolarityRules.help),
  ]

  static let but = [
    Rule(
      "CONTRAST-BUT", "but", blockers: ["CONTRAST-IDIOM"], examples: ["Yes, but no."],
      counterExamples: ["nothing but trouble"])
  ]

  static let however = [
    Rule(
      "CONTRAST-HOWEVER", "however", blockers: ["CONTRAST-IDIOM"],
      examples: ["Great plan. However, we can't."], counterExamples: ["however much I try"])
  ]

  static let synonym = [
    Rule(
      "CONTRAST-SYNONYM",
      """
      though|tho
      , yet
      ^ yet
      that said
      ^ unfortunately|sadly|regrettably|alas
      . unfortunately|sadly
      nevertheless|nonetheless
      on the other hand
      except that
      """,
      blockers: ["CONTRAST-IDIOM", "CONTRAST-CONCESSION"],
      examples: ["I like it, though I can't."],
      counterExamples: ["yet to arrive", "how ever did you"])
  ]

  static let concession = [
    Rule(
      "CONTRAST-CONCESSION",
      "although|albeit\neven though\nmuch as\n^ while i|we|it|that|this\n^ though i|it|that|this|we|you",
      blockers: ["CONTRAST-IDIOM"],
      examples: ["Although I like it, no."], counterExamples: ["though."])
  ]

  static let idiom = [
    Rule(
      "CONTRAST-IDIOM",
      """
      nothing|anything|none|all|everything|nobody|everyone|anyone|no|last but
      not only|just|merely|simply ...6 but
      short|small|slow|hard|tough|firm|simple|old|late|strange|weird|little but \
      fair|sweet|instructive|steady|sure|beautiful|effective|good|true|nice|nutritious
      but seriously|honestly|for
      can't|cannot|couldn't help but
      ( thanks | thank you | sorry ) ,? but no
      " but
      yet to
      not|no|as|and|or|better|never|haven't|hasn't|are|be|is yet
      as though
      yet another
      even though late
      however much|many|long|you
      """,
      examples: ["nothing but trouble", "no but seriously", "not only late but wrong", "Thanks, but no."],
      counterExamples: ["Yes, but no."])
  ]
}

/// The contrast rules compiled together.
struct ContrastReader: Sendable {
  static let standard = ContrastReader()
  static let questionMark = Vocabulary.standard.id(of: "?") ?? TokenID.unknown

  /// No sentence that a person writes holds more; each is read from both sides.
  private static let most = 8

  private let set = RuleSet(
    ContrastRules.but + ContrastRules.however + ContrastRules.synonym + ContrastRules.concession + ContrastRules.idiom)

  /// The contrast words of a sentence; an idiom only where it holds a "but".
  func contrasts(in sentence: Sentence) -> [ContrastWord] {
    words(in: sentence).prefix(Self.most).reduce(into: []) { kept, word in
      // Two idioms around one "but" are one.
      if !kept.contains(where: { $0.kind == word.kind && $0.tokens.overlaps(word.tokens) }) { kept.append(word) }
    }
  }

  private func words(in sentence: Sentence) -> [ContrastWord] {
    set.matches(in: sentence).compactMap { match in
      switch set.rules[match.rule].id {
      case "CONTRAST-BUT": ContrastWord(kind: .but, tokens: match.tokens)
      case "CONTRAST-HOWEVER": ContrastWord(kind: .however, tokens: match.tokens)
      case "CONTRAST-SYNONYM": ContrastWord(kind: .synonym, tokens: match.tokens)
      case "CONTRAST-CONCESSION": ContrastWord(kind: .concession, tokens: match.tokens)
      default: holdsBut(sentence, match.tokens) ? ContrastWord(kind: .idiom, tokens: match.tokens) : nil
      }
    }
  }

  private static let but = Vocabulary.standard.id(of: "but")

  private func holdsBut(_ sentence: Sentence, _ tokens: Range<Int>) -> Bool {
    tokens.contains { sentence.tokens[sentence.tokens.startIndex + $0].id == Self.but }
  }
}
