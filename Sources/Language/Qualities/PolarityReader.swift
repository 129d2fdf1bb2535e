/// The rules that tell which way a clause beside a contrast word points.
struct PolarityReader: Sendable {
  enum Kind: Sendable {
    case refusal, reason, objection, consent, good, thanks, help
  }

  static let standard = PolarityReader()

  private let set: RuleSet
  private let kinds: [Kind?]

  init() {
    let groups: [(Kind?, [Rule])] =
      ResponseRules.all.map { (Self.kind(of: $0.label), $0.rules) }
      + QualityRules.all.filter { !["CLEAR_NO", "NOT-CLEAR"].contains($0.label) }.map {
        (Self.kind(of: $0.label), $0.rules)
      }
      + [(.objection, PolarityRules.objection), (.good, PolarityRules.willingness), (.help, PolarityRules.help)]
    set = RuleSet(groups.flatMap(\.1))
    kinds = groups.flatMap { group in group.1.map { $0.id.hasPrefix("NOT-") ? nil : group.0 } }
  }

  func kinds(in sentence: Sentence) -> Set<Kind> {
    Set(set.matches(in: sentence).compactMap { kinds[$0.rule] })
  }

  private static func kind(of label: String) -> Kind? {
    switch label.prefix(while: { $0 != ":" }) {
    case "DECLINE": .refusal
    case "ACCEPT": .consent
    case "ACCEPT_PART", "ALTERNATIVE", "OFFER": .help
    case "REASON": .reason
    case "CIRCUMSTANCE": .objection
    case "ACK", "WISH", "PARAPHRASE": .good
    case "GRATITUDE": .thanks
    default: nil
    }
  }
}

/// What points a way beside a contrast word and is no label of its own.
enum PolarityRules {
  static let objection = [
    Rule(
      "POLARITY-OBJECTION",
      """
      i|we still|continue|prefer|doubt|worry|disagree|differ|fear
      i|we ( don't | do not ) think|believe|want|see|agree|like
      not|never|no|isn't|doesn't|don't|won't|can't|aren't|wasn't|wouldn't|shouldn't|hardly|nothing|nobody
      wrong|risky|tight|late|too|difficult|hard|impossible|worried|concerned|mistake|weak|decline|declined|declines
      already|only|unfortunately|sadly
      i'm|we're|am|are|is in|on|at|out|away
      """,
      confidence: 0.5, examples: ["I think that's wrong."], counterExamples: ["yes"])
  ]

  static let willingness = [
    Rule(
      "POLARITY-WILLING",
      """
      i'd|we'd|would really|so|absolutely? love|like|help|come|gladly|enjoy|be
      interested
      yes|sure|ok|true|right|agree|agreed|understand|great|good|nice|love|like|fine|happy|glad|fair|tempting|kind|\
      welcome|possible
      given ...3 serious|consideration
      """,
      confidence: 0.5, blockers: ["POLARITY-NOT-"], examples: ["I'd love to"], counterExamples: ["no"]),
    Rule(
      "POLARITY-NOT-WILLING",
      "not|don't|never|no|can't|isn't ...3 interested|sure|ok|true|right|agree|great|good|like|happy|fine|possible",
      confidence: 1, examples: ["not sure"], counterExamples: ["sure"]),
  ]

  static let help = [
    Rule(
      "POLARITY-HELP",
      """
      i|we|you can|could|might|may|will|would
      they|he|she|@name can|could|might
      maybe|perhaps|instead|tomorrow|later|next|happy|glad|works|works|let's|try|ask|good luck
      i'll|we'll|i'd|we'd
      hope|wish
      if you|that|it
      @name is|has|knows
      """,
      confidence: 0.5, examples: ["we could revisit"], counterExamples: ["no"])
  ]
}
