import Messages

extension AuditAnswer {
  /// What the answer changes in the labels, as words of a label line; nil when all of it was right.
  var corrections: [LabelWord]? {
    guard isJudged else { return nil }
    if truth.contains(UserVerdict.notAnAsk.rawValue) {
      return stratum == .passed ? nil : [.verdict(.notAnAsk)]
    }
    let words = verdicts + qualities
    return words.isEmpty ? nil : words
  }

  private var verdicts: [LabelWord] {
    truth.filter { !said.contains($0) }.compactMap(UserVerdict.init(rawValue:)).map(LabelWord.verdict)
  }

  private var qualities: [LabelWord] {
    let added = truth.filter { !said.contains($0) }.compactMap(Self.label).map(LabelWord.adds)
    let gone = said.filter { !truth.contains($0) }.compactMap(Self.label).flatMap(\.audited).map(LabelWord.removes)
    return gone + added
  }

  private static func label(_ word: String) -> Label? {
    UserVerdict(rawValue: word) == nil ? Label(rawValue: word.uppercased()) : nil
  }
}

extension Label {
  /// The labels that an audit shows as this one: a paraphrase acknowledges (LABELS.md 4.7, rule 10).
  fileprivate var audited: [Label] { self == "ACK" ? [self, "PARAPHRASE"] : [self] }
}
