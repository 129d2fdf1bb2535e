import Messages

/// A labelled piece of a real thread: a message, or a message and the reply to it.
struct ThreadRecord: Sendable, Decodable {
  struct Item: Sendable, Decodable {
    var role: String
    var text: String
  }

  struct Labels: Sendable, Decodable {
    var ask: Bool
    var askSentence: String?
    var askType: String?
    var verdict: String?
    var category: String?
    var alternativeOffered: Bool?
    var butPattern: String?
    var reasonGiven: Bool?
    var acknowledgement: Bool?
  }

  var id: String
  var messages: [Item]
  var labels: Labels
}

extension ThreadRecord: LabelledRecord {
  func asks() -> [Labelled<AskCase>] {
    guard let message = messages.first(where: { $0.role != "reply" }) else { return [.leftOut("no message")] }
    let why = labels.ask ? nil : labels.category
    let marks = labels.askSentence.map(AskCase.Marks.one) ?? .none
    return [
      .scored(
        AskCase(
          text: message.text, isMessage: true, medium: .email, isAsk: labels.ask, why: why, marks: marks,
          type: askType))
    ]
  }

  func responses() -> [Labelled<ResponseCase>] {
    guard let reply, let verdict = labels.verdict else { return [.leftOut("no reply")] }
    guard let expected = LabelledRow.responseClass(verdict) else { return [.leftOut("verdict \(verdict)")] }
    let item = ResponseCase(
      ask: ask, type: askType, answer: reply.text, isMessage: true, medium: .email, expected: expected,
      isCounterOffer: verdict == "counter_offer")
    return [.scored(item)]
  }

  func qualities() -> [Labelled<QualityCase>] {
    guard let reply, labels.butPattern != nil else { return [.leftOut("no reply")] }
    let expected = expectedLabels.map { QualityCase.Mark(label: $0, text: reply.text) }
    // One pattern stands for the whole reply: beside a pivot or a bridge another "but" goes unmentioned.
    let isMixed = expectedLabels.contains("BUT.PIVOT") || expectedLabels.contains("BUT.BRIDGE")
    let item = QualityCase(
      answer: reply.text, ask: ask, type: askType, medium: .email, vocabulary: .threads, expected: expected,
      unsure: isMixed ? ["BUT.OTHER"] : [])
    return [.scored(item)]
  }

  private var ask: String { labels.askSentence ?? messages.first { $0.role != "reply" }?.text ?? "" }

  private var reply: Item? { messages.first { $0.role == "reply" } }

  private var askType: AskType? {
    switch labels.askType {
    case "info": .info
    case "action", "favour", "review", "donation": .action
    case "approval": .approval
    case "meeting", "invitation": .time
    default: nil
    }
  }

  private var expectedLabels: [Label] {
    var found: [Label] = []
    if labels.alternativeOffered == true { found.append("ALTERNATIVE") }
    if labels.reasonGiven == true { found.append("REASON") }
    if labels.acknowledgement == true { found.append(.acknowledgement) }
    switch labels.butPattern {
    case "dismissive_yes_but": found.append("BUT.PIVOT")
    case "constructive_but": found.append("BUT.BRIDGE")
    case "other_but": found.append("BUT.OTHER")
    default: break
    }
    return found
  }
}

extension Label {
  /// Any of ACK, GRATITUDE and REGRET: what real threads are labelled with.
  static let acknowledgement: Label = "ACKNOWLEDGEMENT"

  /// The label of real threads that this one counts as; nil when they have none for it.
  var inThreads: Label? {
    switch family {
    case "ALTERNATIVE": "ALTERNATIVE"
    case "REASON": "REASON"
    case "ACK", "GRATITUDE", "REGRET": .acknowledgement
    case "BUT.PIVOT", "PIVOT.SYN": "BUT.PIVOT"
    case "BUT.BRIDGE", "BRIDGE.SYN": "BUT.BRIDGE"
    case "BUT.OTHER": "BUT.OTHER"
    default: nil
    }
  }
}
