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

extension DetectedAsk {
  /// The same ask with high stakes.
  fileprivate var weighty: DetectedAsk {
    var ask = self
    ask.stakes = .high
    return ask
  }
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
  /// The rule that tells mail to everybody: no sentence of it asks this reader.
  private let massMail = AskSilencers.rules.firstIndex { $0.id == "NOT-ASK-MASS-MAIL" }
  private let quotationMark = Vocabulary.standard.id(of: "\"") ?? TokenID.unknown
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
    let found = sentences.map { set.matches(in: $0) }
    guard !found.joined().contains(where: { $0.rule == massMail }) else { return [] }
    let quotes = QuotedSpeech(sentences, mark: quotationMark)
    var asks: [DetectedAsk] = []
    for index in sentences.indices {
      let own = found[index].filter { match in
        match.rule >= firstAsk && !quotes.holds(sentences[index].span(of: match.tokens))
      }
      guard let ask = ask(own, at: index, of: sentences, text, context) else { continue }
      // "Please advise." asks for what the sentences before it ask for.
      if ask.rule == Self.pointer, !asks.isEmpty { continue }
      asks.append(ask)
    }
    return isWeighty(sentences, asks) ? asks.map(\.weighty) : asks
  }

  /// Whether any sentence of a message that asks names what makes its asks weighty.
  private func isWeighty(_ sentences: [Sentence], _ asks: [DetectedAsk]) -> Bool {
    !asks.isEmpty && sentences.contains { cueIDs($0).contains("CUE-STAKES-HIGH") }
  }

  private static let pointer = "ASK-BARE"

  /// The ask that the matches in a sentence amount to.
  private func ask(
    _ found: [Match], at index: Int, of sentences: [Sentence], _ text: String, _ context: AskContext
  ) -> DetectedAsk? {
    guard let best = found.max(by: { confidence($0) < confidence($1) }) else { return nil }
    let sentence = sentences[index]
    let rule = AskRules.all[best.rule - firstAsk]
    let marks = found.reduce(into: AskRule.Marks()) { $0.formUnion(AskRules.all[$1.rule - firstAsk].marks) }
    let details = AskDetails(cues: cueIDs(sentence), before: index > 0 ? cueIDs(sentences[index - 1]) : [])
    let type = details.type(rule)
    return DetectedAsk(
      span: sentence.span, sentence: text.text(at: sentence.span), type: type, form: rule.form,
      addressee: addressee(sentence, details, text, context), effort: details.effort(type), stakes: .normal,
      isConditional: details.isConditional, isRepeat: marks.contains(.isRepeat),
      isPressure: marks.contains(.isPressure), isReconsider: marks.contains(.isReconsider), rule: rule.rule.id,
      confidence: rule.rule.confidence)
  }

  private func cueIDs(_ sentence: Sentence) -> Set<String> {
    Set(cues.matches(in: sentence).map { cues.rules[$0.rule].id })
  }

  private func confidence(_ match: Match) -> Double { set.rules[match.rule].confidence }

  private func addressee(
    _ sentence: Sentence, _ details: AskDetails, _ text: String, _ context: AskContext
  ) -> AddresseeScope {
    if let name = vocative(sentence, text) {
      if context.otherNames.contains(name), !context.addresseeNames.contains(name) { return .other }
      if context.addresseeNames.contains(name) { return .user }
    }
    if details.has("SCOPE-GROUP") { return .group }
    if context.isCopy { return .other }
    return details.has("SCOPE-TEAM") ? .team : .user
  }

  /// The name before the first comma, dash or colon of a sentence, in lower case.
  private func vocative(_ sentence: Sentence, _ text: String) -> String? {
    guard let name = sentence.tokens.first, sentence.tokens.count > 2,
      sentence.tokens[sentence.tokens.startIndex + 1].traits.contains(.mark)
    else { return nil }
    return text.text(at: name.span).lowercased()
  }
}
