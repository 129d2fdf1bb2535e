import Messages

/// One quality label on a stretch of a text.
public struct LabelledSpan: Sendable, Equatable {
  public var label: Label
  /// The clauses that carry it, in UTF-8 bytes.
  public var span: Span
  /// The rule that found it, or the model.
  public var provenance: Provenance
  /// From 0 to 1.
  public var confidence: Double
  /// A reason that names a checkable thing.
  public var isSpecific: Bool

  init(_ label: Label, _ span: Span, provenance: Provenance, confidence: Double, isSpecific: Bool = false) {
    self.label = label
    self.span = span
    self.provenance = provenance
    self.confidence = confidence
    self.isSpecific = isSpecific
  }

  init(_ label: Label, _ span: Span, rule: String, confidence: Double) {
    self.init(label, span, provenance: .rule(rule), confidence: confidence)
  }

  /// The id of the rule that found it; empty where the model did.
  var rule: String { provenance.rule ?? "" }
}

/// The qualities of an answer (LABELS.md 4.3), in the order of the text; several may share a stretch.
///
/// - Parameters:
///   - ask: what is answered, and its type; labels that say nothing about an answer of its class are left out. Empty
///     where that is not known.
///   - depth: how closely it is read.
public func qualities(
  of answer: String, to ask: String = "", type: AskType = .info, medium: Medium, depth: Depth = .close()
) -> [LabelledSpan] {
  let passage = Passage(answer, medium: medium, model: depth.model)
  guard !ask.isEmpty else { return qualityLabels(of: passage, to: "") }
  let all = Array(passage.sentences.indices)
  let verdict = classify(passage, sentences: all, ask: AnsweredAsk(ask, type: type)).class
  return qualityLabels(of: passage, to: ask, refuses: verdict == .decline).filter { verdict.admits($0.label) }
}

/// Groups of rules compiled together, with the label of each rule.
struct LabelReader: Sendable {
  private let set: RuleSet
  private let labels: [Label]
  /// Rules that only silence others.
  private let isSilent: [Bool]

  init(_ groups: [LabelRules]) {
    set = RuleSet(groups.flatMap(\.rules))
    labels = groups.flatMap { group in group.rules.map { _ in Label(rawValue: group.label) } }
    isSilent = groups.flatMap { group in
      group.rules.map { $0.id.hasPrefix("NOT-") || group.label.hasPrefix("NOT-") }
    }
  }

  /// The labels in a passage, each once a clause; rules and groups named `NOT-…` only silence.
  func read(_ passage: Passage) -> [LabelledSpan] {
    var found: [LabelledSpan] = []
    for sentence in passage.sentences {
      for match in set.matches(in: sentence) where !isSilent[match.rule] {
        let rule = set.rules[match.rule]
        let label = LabelledSpan(
          labels[match.rule], sentence.clauseSpan(around: match.tokens), rule: rule.id, confidence: rule.confidence)
        merge(label, into: &found)
      }
    }
    return found
  }

  /// Two stretches of one label that touch become one, found by the surer of their rules.
  private func merge(_ label: LabelledSpan, into found: inout [LabelledSpan]) {
    // Only the labels of the same sentence can touch; a look at the last few keeps the work linear.
    let same = found.indices.suffix(32).last { index in
      let other = found[index]
      return other.label == label.label && other.span.start < label.span.end && label.span.start < other.span.end
    }
    guard let same else { return found.append(label) }
    found[same].span = Span(min(found[same].span.start, label.span.start), max(found[same].span.end, label.span.end))
    guard label.confidence > found[same].confidence else { return }
    found[same].provenance = label.provenance
    found[same].confidence = label.confidence
  }
}
