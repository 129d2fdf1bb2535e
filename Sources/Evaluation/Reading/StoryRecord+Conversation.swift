import Messages

/// The story as a conversation, so that the whole language stage can read it.
extension StoryRecord {
  func story() -> ExpectedStory? {
    ExpectedStory(
      conversation: conversation, episodes: gold.asks.isEmpty ? [] : [expectedEpisode],
      noAsks: messages.filter { _ in gold.asks.isEmpty }.map(noAsk), unsure: doubts)
  }

  private var conversation: Conversation {
    let turns = messages.map { item in
      Turn(
        message: key(item.n), sender: person(item.from),
        recipients: item.to.map { TurnRecipient(person($0)) } + (item.cc ?? []).map { TurnRecipient(person($0), .cc) },
        at: item.at.instant, medium: item.knownMedium, subject: item.subject ?? "", body: item.said,
        repliesTo: item.replyTo.map(key))
    }
    let names = Set(turns.flatMap { [$0.sender] + $0.recipients.map(\.person) })
    let people = names.map { ($0, Person(id: $0, name: $0.rawValue, addresses: [])) }
    let sorted = turns.sorted { ($0.at, $0.message) < ($1.at, $1.message) }
    return Conversation(
      id: ConversationID(rawValue: id), turns: sorted, people: Dictionary(uniqueKeysWithValues: people))
  }

  /// Padded so that keys sort as the messages are numbered.
  private func key(_ number: Int) -> MessageKey {
    let digits = String(number)
    return MessageKey(rawValue: "\(id)#" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
  }

  private func person(_ name: String) -> PersonID {
    if name == "me" { return .owner }
    if name == "other" { return PersonID(rawValue: counterpart ?? name) }
    return PersonID(rawValue: name.hasPrefix("third:") ? String(name.dropFirst(6)) : name)
  }

  private var expectedEpisode: ExpectedEpisode {
    ExpectedEpisode(
      id: id, asks: gold.asks.map(expected), responses: (gold.responses ?? []).compactMap(expected),
      firstDecision: gold.firstDecision.flatMap(expected), finalDecision: gold.finalDecision.flatMap(expected),
      marks: (gold.qualities ?? []).map(mark) + followUps + (gold.repeats ?? []).map(repeatMark),
      aftermath: gold.aftermath ?? [], unsure: (gold.unsure ?? []).map(mark))
  }

  private var followUps: [ExpectedMark] {
    (gold.followup ?? []).flatMap { item in
      item.labels.map { ExpectedMark(message: key(item.msg), label: $0, text: said(item.msg)) }
    }
  }

  private var doubts: [ExpectedMark] {
    let unsure = (gold.unsure ?? []).filter { $0.label == "ASK" }.map(mark)
    return unsure + (gold.sideAsks ?? []).map { ExpectedMark(message: key($0.msg), label: "ASK", text: $0.sentence) }
  }

  private func expected(_ ask: AskMark) -> ExpectedAsk {
    let scope = ask.addressee == "COUNTERPART" ? .user : ask.addressee.flatMap(AddresseeScope.init(rawValue:))
    return ExpectedAsk(
      message: key(ask.msg), sentence: ask.sentence, type: ask.type, form: ask.form, addressee: scope,
      effort: ask.effort, stakes: ask.stakes)
  }

  private func expected(_ mark: ClassMark) -> ExpectedResponse? {
    guard let known = ResponseClass(rawValue: mark.class) else { return nil }
    return ExpectedResponse(message: mark.msg.map(key), class: known, text: said(mark.msg))
  }

  private func mark(_ mark: LabelMark) -> ExpectedMark {
    ExpectedMark(message: mark.msg.map(key), label: mark.label, text: mark.span ?? "")
  }

  private func repeatMark(_ message: Int) -> ExpectedMark {
    ExpectedMark(message: key(message), label: .repeat, text: said(message))
  }

  /// What stands in a message, for showing what was missed in it.
  private func said(_ number: Int?) -> String { messages.first { $0.n == number }?.said ?? "" }

  private func noAsk(_ message: Item) -> ExpectedNoAsk {
    ExpectedNoAsk(message: key(message.n), sentence: message.said, why: gold.why ?? "no reason given")
  }
}
