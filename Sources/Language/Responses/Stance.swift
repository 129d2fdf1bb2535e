import Messages

/// What a stretch of an answer does with the ask, before the stretches are weighed against each other.
struct Stance: Sendable, Equatable {
  enum Kind: Sendable {
    case accept, part, hold, clarify, decline
    /// What is left out: beside a yes it makes a part.
    case limit
    /// Another time for the same thing.
    case time
    /// What was sent could not be read.
    case hindered
  }

  var kind: Kind
  var sentence: Int
  var tokens: Range<Int>
  var rule: String
  var confidence: Double
}

extension Passage {
  /// The stances in some of its sentences, in the order of the text.
  func stances(in chosen: [Int]) -> [Stance] {
    chosen.flatMap { stances[$0] }
  }

  /// Whether it says that an earlier answer no longer holds.
  var announcesReversal: Bool {
    sentences.contains { !StanceReader.reversals.matches(in: $0).isEmpty }
  }
}

/// The response rules compiled together, each with the stance it stands for.
struct StanceReader: Sendable {
  static let standard = StanceReader()
  static let reversals = RuleSet(ReversalRules.rules)

  private let set: RuleSet
  private let kinds: [Stance.Kind?]

  init() {
    set = RuleSet(ResponseRules.all.flatMap(\.rules))
    kinds = ResponseRules.all.flatMap { group in group.rules.map { ResponseRules.kind(of: $0, in: group.label) } }
  }

  /// The rules that fire in a sentence and are evidence, in the order of the text.
  ///
  /// - Parameter position: the place of the sentence in its text.
  func stances(in sentence: Sentence, at position: Int) -> [Stance] {
    let found = set.matches(in: sentence).compactMap { match in
      kinds[match.rule].map { kind in
        let rule = set.rules[match.rule]
        return Stance(
          kind: kind, sentence: position, tokens: match.tokens, rule: rule.id, confidence: rule.confidence)
      }
    }
    return found.sorted { ($0.tokens.lowerBound, $0.rule) < ($1.tokens.lowerBound, $1.rule) }
  }
}

/// The groups of rules that answers are classed with.
enum ResponseRules {
  static let all: [LabelRules] = [
    LabelRules("NOT_RESPONSE", ResponseSilencers.rules),  // first: traps silence what follows
    LabelRules("DECLINE", DeclineRules.rules), LabelRules("ACCEPT_PART", PartRules.rules),
    LabelRules("ACCEPT", AcceptRules.rules), LabelRules("DEFER", DeferRules.rules),
    LabelRules("CLARIFY", ClarifyRules.rules),
  ]

  /// The stance of a rule; nil for those that only silence others.
  static func kind(of rule: Rule, in group: String) -> Stance.Kind? {
    if rule.id.hasPrefix("NOT-") { return nil }
    if rule.id.hasPrefix("HINDERED-") { return .hindered }
    if rule.id == "PART-TIME" { return .time }
    if rule.id == "PART-REST" { return .limit }
    switch group {
    case "DECLINE": return .decline
    case "ACCEPT_PART": return .part
    case "ACCEPT": return .accept
    case "DEFER": return .hold
    case "CLARIFY": return .clarify
    default: return nil
    }
  }
}
