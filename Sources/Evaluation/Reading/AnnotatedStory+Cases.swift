import Messages

/// The messages of an annotated story one by one, without what was said around them.
extension AnnotatedStory: LabelledRecord {
  func asks() -> [Labelled<AskCase>] { messages.indices.map(ask) }

  private func ask(_ at: Int) -> Labelled<AskCase> {
    let message = messages[at]
    let sure = message.asks.filter { !$0.isUnsure }.map(message.words)
    let doubts = message.asks.filter(\.isUnsure).map(message.words)
    if sure.isEmpty, !doubts.isEmpty { return .leftOut("ask in doubt") }
    if sure.isEmpty, at > 0 { return .leftOut("answer or follow-up") }
    return .scored(
      AskCase(
        text: message.text, isMessage: true, medium: medium, isAsk: !sure.isEmpty,
        why: sure.isEmpty ? "message without an ask" : nil, marks: .all(sure, unsure: doubts)))
  }

  func responses() -> [Labelled<ResponseCase>] {
    messages.indices.filter { messages[$0].role == .asked && !messages[$0].classes.isEmpty }.map(response)
  }

  /// An answer against the ask before it; one that answers several asks is read only within the conversation.
  private func response(_ at: Int) -> Labelled<ResponseCase> {
    let message = messages[at]
    guard message.classes.count == 1 else { return .leftOut("answers several asks") }
    guard let expected = ResponseClass(rawValue: message.classes[0]) else {
      return .leftOut("class \(message.classes[0])")
    }
    let before = messages[..<at].last { $0.asks.contains { !$0.isUnsure } }
    guard let before, let ask = before.asks.last(where: { !$0.isUnsure }) else { return .leftOut("no ask before it") }
    return .scored(
      ResponseCase(
        ask: before.words(of: ask), type: ask.askType, answer: message.text, isMessage: true, medium: medium,
        expected: expected))
  }

  func qualities() -> [Labelled<QualityCase>] {
    messages.filter { $0.role == .asked }.map { message in
      let sure = message.marks.filter { !$0.isUnsure && $0.label.family != "ASK" }
      return .scored(
        QualityCase(
          answer: message.text, medium: medium, vocabulary: .full,
          expected: sure.map { QualityCase.Mark(label: $0.label, text: message.words(of: $0)) },
          unsure: Set(message.marks.filter(\.isUnsure).map(\.label))))
    }
  }
}
