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
  /// CONDITIONAL, BOUNDARY_ASK and GROWTH, as far as its words show them; ascending.
  public var marks: [Label]
  /// It asks again for what was asked before.
  public var isRepeat: Bool
  /// It pushes after a refusal.
  public var isPressure: Bool
  /// It asks to look again at a refusal, or for another chance.
  public var isReconsider: Bool
  /// The rule that found it, or the model.
  public var provenance: Provenance
  /// From 0 to 1.
  public var confidence: Double
  /// The name by which it calls somebody, in lower case.
  var called: String?
}

extension DetectedAsk {
  /// The id of the rule that found it; empty where the model did.
  var rule: String { provenance.rule ?? "" }

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
  public var addresseeNames: [String]
  /// First names of the others who got the message, in lower case.
  public var otherNames: [String]
  /// The addressee stands in Cc only.
  public var isCopy: Bool
  /// More than one person is addressed.
  public var isToMany: Bool

  public init(
    medium: Medium = .email, addresseeNames: [String] = [], otherNames: [String] = [], isCopy: Bool = false,
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
///
/// - Parameter depth: how closely it is read.
public func detectAsks(in text: String, medium: Medium, depth: Depth = .close()) -> [DetectedAsk] {
  let passage = Passage(text, medium: medium, model: depth.model)
  guard FunctionWords.standard.isEnglish(passage.sentences) else { return [] }
  return AskDetector.standard.asks(in: passage, context: AskContext(medium: medium))
}

/// Finds the sentences that ask for something.
///
/// A class, so that nobody who holds it copies its tables.
final class AskDetector: Sendable {
  static let standard = AskDetector()

  let ruleSet: RuleSet
  private let firstAsk = AskSilencers.rules.count
  /// The rule that tells mail to everybody: no sentence of it asks this reader.
  private let massMail = AskSilencers.rules.firstIndex { $0.id == "NOT-ASK-MASS-MAIL" }
  private let quotationMark = Vocabulary.standard.id(of: "\"") ?? TokenID.unknown
  /// Apart, because only a sentence that asks is worth asking further.
  private let cues = RuleSet(AskCues.ofSentence)
  private let stakes = RuleSet(AskCues.stakes)
  private let modals = IDSet(["can", "could", "will", "would", "do", "are", "have"], in: .standard)
  private let addressees = IDSet(["you", "u"], in: .standard)
  private let pleas = IDSet(["please", "pls", "plz"], in: .standard)
  private let questionWords = IDSet(["when", "what", "where", "how", "which", "why"], in: .standard)

  /// What a model is told of the rules that fire.
  let ruleFeatures: RuleFeatures

  init() {
    ruleSet = RuleSet(AskSilencers.rules + AskRules.rules)
    ruleFeatures = RuleFeatures(ruleSet.rules)
  }

  /// The asks of a passage, in the order of the text.
  func asks(in passage: Passage, context: AskContext) -> [DetectedAsk] {
    let sentences = passage.sentences
    let all = sentences.map { ruleSet.allMatches(in: $0) }
    // Nothing fires in most short texts.
    if passage.model == nil, all.allSatisfy({ $0.isEmpty }) { return [] }
    let found = all.map(ruleSet.unsilenced)
    guard !found.contains(where: { $0.contains { $0.rule == massMail } }) else { return [] }
    let quotes = QuotedSpeech(sentences, mark: quotationMark)
    let learned = passage.model.map { LearnedAsks($0, passage, context, self, all) }
    var asks: [DetectedAsk] = []
    for index in sentences.indices where learned != nil || !found[index].isEmpty {
      let own = found[index].filter { match in
        match.rule >= firstAsk && !quotes.holds(sentences[index].span(of: match.tokens))
      }
      let ruled = ask(own, at: index, of: passage, context)
      let isQuoted = quotes.holds(sentences[index].span)
      guard let ask = learned.map({ $0.weighed(ruled, at: index, isQuoted: isQuoted) }) ?? ruled else { continue }
      // "Please advise." asks for what the sentences before it ask for.
      if ask.rule == Self.pointer, !asks.isEmpty { continue }
      asks.append(ask)
    }
    asks = withoutScraps(asks, of: sentences)
    return isWeighty(sentences, asks) ? asks.map(\.weighty) : asks
  }

  /// Leaves out what only the encoder takes for asks, right beside a surer ask.
  private func withoutScraps(_ asks: [DetectedAsk], of sentences: [Sentence]) -> [DetectedAsk] {
    let places = asks.map { ask in sentences.firstIndex { $0.span == ask.span } ?? 0 }
    return asks.indices.filter { at in
      guard asks[at].provenance.rule == nil, asks[at].confidence < Trust.besideAsk else { return true }
      return !asks.indices.contains { other in
        abs(places[other] - places[at]) == 1 && asks[other].confidence > asks[at].confidence
      }
    }
    .map { asks[$0] }
  }

  /// Whether any sentence of a message that asks names what makes its asks weighty.
  private func isWeighty(_ sentences: [Sentence], _ asks: [DetectedAsk]) -> Bool {
    !asks.isEmpty && sentences.contains { !stakes.matches(in: $0).isEmpty }
  }

  private static let pointer = "ASK-BARE"

  /// The ask that the matches in a sentence amount to.
  private func ask(
    _ found: [Match], at index: Int, of passage: Passage, _ context: AskContext
  ) -> DetectedAsk? {
    guard let best = found.max(by: { confidence($0) < confidence($1) }) else { return nil }
    let rule = AskRules.all[best.rule - firstAsk]
    let marks = found.reduce(into: AskRule.Marks()) { $0.formUnion(AskRules.all[$1.rule - firstAsk].marks) }
    let details = details(at: index, of: passage)
    var ask = ask(details.type(rule), rule.form, at: index, of: passage, context, details)
    ask.isRepeat = marks.contains(.isRepeat)
    ask.isPressure = marks.contains(.isPressure)
    ask.isReconsider = marks.contains(.isReconsider)
    ask.provenance = .rule(rule.rule.id)
    ask.confidence = rule.rule.confidence
    return ask
  }

  private func details(at index: Int, of passage: Passage) -> AskDetails {
    AskDetails(cues: cueIDs(passage.sentences[index])) { [self] in
      index > 0 ? cueIDs(passage.sentences[index - 1]) : []
    }
  }

  /// An ask of a known type and form.
  ///
  /// Marked as found by the model, with no confidence yet: whoever found it otherwise or more surely says so.
  func ask(
    _ type: AskType, _ form: AskForm, at index: Int, of passage: Passage, _ context: AskContext,
    _ known: AskDetails? = nil
  ) -> DetectedAsk {
    let sentence = passage.sentences[index]
    let details = known ?? details(at: index, of: passage)
    let called = calledName(sentence, passage.text)
    return DetectedAsk(
      span: sentence.span, sentence: passage.text.text(at: sentence.span), type: type, form: form,
      addressee: addressee(called, details, context), effort: details.effort(type), stakes: .normal,
      marks: details.marks, isRepeat: false, isPressure: false, isReconsider: false,
      provenance: .model("ask", score: 0), confidence: 0, called: called)
  }

  private func cueIDs(_ sentence: Sentence) -> [String] {
    cues.matches(in: sentence).map { cues.rules[$0.rule].id }
  }

  private func confidence(_ match: Match) -> Double { ruleSet.rules[match.rule].confidence }

  private func addressee(_ called: String?, _ details: AskDetails, _ context: AskContext) -> AddresseeScope {
    if let called {
      if context.otherNames.contains(called), !context.addresseeNames.contains(called) { return .other }
      if context.addresseeNames.contains(called) { return .user }
    }
    if details.has("CUE-SCOPE-GROUP") { return .group }
    if context.isCopy { return .other }
    return details.has("CUE-SCOPE-TEAM") ? .team : .user
  }

  /// The first word of a sentence, in lower case, where what follows shows that it calls somebody: a comma, dash or
  /// colon, or in haste without one "can you", "please".
  func calledName(_ sentence: Sentence, _ text: String) -> String? {
    guard sentence.tokens.count > 2, let name = sentence.tokens.first else { return nil }
    let at = sentence.tokens.startIndex
    let next = sentence.tokens[at + 1]
    let isAddressed = modals.contains(next.id) && addressees.contains(sentence.tokens[at + 2].id)
    guard next.traits.contains(.mark) || pleas.contains(next.id) || questionWords.contains(next.id) || isAddressed
    else { return nil }
    return text.text(at: name.span).lowercased()
  }
}
