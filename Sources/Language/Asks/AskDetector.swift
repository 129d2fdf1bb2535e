import Messages

/// A sentence that asks for something, before it is known whom it addresses and what answers it.
public struct DetectedAsk: Sendable, Equatable {
  /// Where the sentence stands in the own text, in UTF-8 bytes.
  public var span: Span
  public var sentence: String
  public var type: AskType
  public var form: AskForm
  public var addressee: AddresseeScope
  public var effort: Effort
  public var stakes: Stakes
  /// The act is asked for only if something holds that is still open.
  public var isConditional: Bool
  /// It asks again for what was asked before.
  public var isRepeat: Bool
  /// It pushes after a refusal.
  public var isPressure: Bool
  /// It asks to look again at a refusal, or for another chance.
  public var isReconsider: Bool
  /// The id of the rule that found it.
  public var rule: String
  /// From 0 to 1.
  public var confidence: Double
}

/// What is known about the message in which asks are looked for.
public struct AskContext: Sendable {
  public var medium: Medium
  /// First names by which the addressee is called, in lower case.
  public var addresseeNames: Set<String>
  /// First names of the others who got the message, in lower case.
  public var otherNames: Set<String>
  /// The addressee stands in Cc only.
  public var isCopy: Bool
  /// More than one person is addressed.
  public var isToMany: Bool

  public init(
    medium: Medium = .email, addresseeNames: Set<String> = [], otherNames: Set<String> = [], isCopy: Bool = false,
    isToMany: Bool = false
  ) {
    self.medium = medium
    self.addresseeNames = addresseeNames
    self.otherNames = otherNames
    self.isCopy = isCopy
    self.isToMany = isToMany
  }
}

/// The asks of a text: the entry for evaluation. Text that is not English has none.
public func detectAsks(in text: String, medium: Medium) -> [DetectedAsk] {
  AskDetector.standard.asks(in: text, context: AskContext(medium: medium))
}

/// Finds the sentences that ask for something.
struct AskDetector: Sendable {
  static let standard = AskDetector()

  private let set: RuleSet
  private let splitter: SentenceSplitter
  private let firstAsk = AskSilencers.rules.count
  /// Apart, because only a sentence that asks is worth asking further.
  private let cues = RuleSet(AskCues.rules)

  init(splitter: SentenceSplitter = .standard) {
    self.splitter = splitter
    set = RuleSet(AskSilencers.rules + AskRules.rules)
  }

  /// The asks of an own text, in the order of the text; none where it is not English.
  func asks(in text: String, context: AskContext) -> [DetectedAsk] {
    let sentences = splitter.sentences(of: text, medium: context.medium)
    guard FunctionWords.standard.isEnglish(sentences) else { return [] }
    return asks(in: sentences, of: text, context: context)
  }

  /// The asks among the sentences of `text`.
  func asks(in sentences: [Sentence], of text: String, context: AskContext) -> [DetectedAsk] {
    var asks: [DetectedAsk] = []
    for sentence in sentences {
      guard let ask = ask(in: sentence, of: text, context) else { continue }
      // "Please advise." asks for what the sentences before it ask for.
      if ask.rule == Self.pointer, !asks.isEmpty { continue }
      asks.append(ask)
    }
    return asks
  }

  private static let pointer = "ASK-BARE"

  private func ask(in sentence: Sentence, of text: String, _ context: AskContext) -> DetectedAsk? {
    let found = set.matches(in: sentence).filter { $0.rule >= firstAsk }
    guard let best = found.max(by: { confidence($0) < confidence($1) }) else { return nil }
    let cues = Set(cues.matches(in: sentence).map { self.cues.rules[$0.rule].id })
    let rule = AskRules.all[best.rule - firstAsk]
    let marks = found.reduce(into: AskRule.Marks()) { $0.formUnion(AskRules.all[$1.rule - firstAsk].marks) }
    let words = text.text(at: sentence.span)
    return DetectedAsk(
      span: sentence.span, sentence: words, type: type(rule, cues), form: rule.form,
      addressee: addressee(sentence, cues, text, context), effort: effort(cues),
      stakes: cues.contains("CUE-STAKES-HIGH") ? .high : .normal, isConditional: cues.contains("CUE-CONDITIONAL"),
      isRepeat: marks.contains(.isRepeat), isPressure: marks.contains(.isPressure),
      isReconsider: marks.contains(.isReconsider), rule: rule.rule.id, confidence: rule.rule.confidence)
  }

  private func confidence(_ match: Match) -> Double { set.rules[match.rule].confidence }

  /// A general rule takes the type that the words of the sentence name.
  private func type(_ rule: AskRule, _ cues: Set<String>) -> AskType {
    guard rule.type == .action || rule.type == .info else { return rule.type }
    if cues.contains("CUE-TYPE-TIME") { return .time }
    if cues.contains("CUE-TYPE-APPROVAL") { return .approval }
    if rule.type == .info { return cues.contains("CUE-TYPE-ACTION") ? .action : .info }
    return cues.contains("CUE-TYPE-INFO") ? .info : .action
  }

  private func effort(_ cues: Set<String>) -> Effort {
    if cues.contains("CUE-EFFORT-LARGE") { return .large }
    return cues.contains("CUE-EFFORT-SMALL") ? .small : .normal
  }

  private func addressee(
    _ sentence: Sentence, _ cues: Set<String>, _ text: String, _ context: AskContext
  ) -> AddresseeScope {
    if let name = vocative(sentence, text) {
      if context.otherNames.contains(name), !context.addresseeNames.contains(name) { return .other }
      if context.addresseeNames.contains(name) { return .user }
    }
    if cues.contains("CUE-SCOPE-GROUP") { return .group }
    if context.isCopy { return .other }
    return cues.contains("CUE-SCOPE-TEAM") ? .team : .user
  }

  /// The name before the first comma, dash or colon of a sentence, in lower case.
  private func vocative(_ sentence: Sentence, _ text: String) -> String? {
    guard let name = sentence.tokens.first, sentence.tokens.count > 2,
      sentence.tokens[sentence.tokens.startIndex + 1].traits.contains(.mark)
    else { return nil }
    return text.text(at: name.span).lowercased()
  }
}
