import Messages

extension AuditCase {
  /// Reads a quick answer: `ok`, all of it is right; `x`, no ask; `?`, cannot tell; else words that set it right, such
  /// as `partly -reason +alternative`. An audit counts labels without their types, and no details of an ask.
  ///
  /// - Throws: `JournalError.word` for what is no word of a label, `notAudited` for one that no audit counts.
  public func answer(_ text: String) throws(JournalError) -> AuditAnswer {
    var answer = AuditAnswer(target: target, stratum: stratum, said: said, truth: said)
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch text.lowercased() {
    case "": throw .nothingSaid
    case "ok": return answer
    case "x": answer.truth = [UserVerdict.notAnAsk.rawValue]
    case "?": answer.truth = [AuditAnswer.cannotTell]
    default:
      for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "," }) {
        let said = try LabelWord(String(word))
        guard said.isAudited else { throw .notAudited(String(word)) }
        answer.truth.set(said)
      }
    }
    return answer
  }
}

extension LabelWord {
  /// Whether an audit keeps what the word says.
  fileprivate var isAudited: Bool {
    switch self {
    case .verdict: true
    case .adds(let label), .removes(let label): label.rawValue == label.family
    case .type, .effort, .stakes, .message, .at, .medium: false
    }
  }
}

extension [String] {
  /// Changes what is said of a case by one word.
  fileprivate mutating func set(_ word: LabelWord) {
    switch word {
    case .verdict(.notAnAsk): self = [UserVerdict.notAnAsk.rawValue]
    case .verdict(.ask):
      removeAll { $0 == UserVerdict.notAnAsk.rawValue }
      if !contains(UserVerdict.ask.rawValue) { insert(UserVerdict.ask.rawValue, at: 0) }
    case .verdict(let verdict):
      set(.verdict(.ask))
      removeAll { UserVerdict(rawValue: $0).map { $0 != .ask } ?? false }
      insert(verdict.rawValue, at: 1)
    case .adds(let label):
      let name = label.family.lowercased()
      if !contains(name) { append(name) }
    case .removes(let label): removeAll { $0 == label.family.lowercased() }
    case .type, .effort, .stakes, .message, .at, .medium: break
    }
  }
}
