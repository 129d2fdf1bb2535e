import Messages

/// A story with its labels in the text is scored like any other, as a conversation read by the whole language stage.
extension AnnotatedStory {
  func story() -> ExpectedStory? {
    ExpectedStory(conversation: conversation, episodes: episodes, noAsks: noAsks, unsure: doubts)
  }

  /// What follows a no is looked for on the user's own side only (LABELS.md 4.5).
  private var isOutgoing: Bool {
    messages.contains { $0.role == .asker && $0.marks.contains { Label.afterReceivedNo.contains($0.label) } }
  }

  private func person(_ role: Role) -> PersonID {
    (role == .asker) == isOutgoing ? .owner : PersonID(rawValue: "other")
  }

  private func key(_ at: Int) -> MessageKey { MessageKey(rawValue: "\(id)#\(at + 1000)") }

  private var conversation: Conversation {
    let turns = messages.enumerated().map { at, message in
      Turn(
        message: key(at), sender: person(message.role),
        recipients: [TurnRecipient(person(message.role == .asker ? .asked : .asker))],
        // An hour between two messages: one turn each.
        at: Instant(milliseconds: 1_767_000_000_000 + Int64(at) * 3_600_000), medium: medium, subject: "",
        body: message.text, repliesTo: medium == .email && at > 0 ? key(at - 1) : nil)
    }
    let people = Set(turns.map(\.sender) + [person(.asked), person(.asker)])
      .map { ($0, Person(id: $0, name: $0.rawValue, addresses: [])) }
    return Conversation(
      id: ConversationID(rawValue: id), turns: turns, people: Dictionary(uniqueKeysWithValues: people))
  }

  // MARK: What is expected

  private var marked: [(at: Int, ask: Mark)] {
    messages.indices.flatMap { at in messages[at].asks.filter { !$0.isUnsure }.map { (at, $0) } }
  }

  /// One episode, or one for each ask where they are answered differently.
  private var episodes: [ExpectedEpisode] {
    let first = marked.filter { $0.at == 0 }
    guard !first.isEmpty else { return [] }
    let isSplit = messages.contains { $0.role == .asked && $0.classes.count > 1 }
    guard isSplit else { return [episode(id, asks: marked, share: 0)] }
    return first.enumerated().map { episode("\(id)/\($0 + 1)", asks: [$1], share: $0) }
  }

  private func episode(_ id: String, asks: [(at: Int, ask: Mark)], share: Int) -> ExpectedEpisode {
    let responses = messages.indices.compactMap { response($0, share) }
    let decisions = responses.filter { $0.class.isDecision }
    return ExpectedEpisode(
      id: id, asks: asks.map { expected($0.ask, $0.at) }, responses: responses, firstDecision: decisions.first,
      finalDecision: decisions.last, marks: marks(unsure: false), aftermath: [], unsure: marks(unsure: true))
  }

  private func response(_ at: Int, _ share: Int) -> ExpectedResponse? {
    let message = messages[at]
    guard message.role == .asked, !message.classes.isEmpty else { return nil }
    let name = message.classes.count > share ? message.classes[share] : message.classes[0]
    return ResponseClass(rawValue: name).map { ExpectedResponse(message: key(at), class: $0, text: message.text) }
  }

  private func expected(_ mark: Mark, _ at: Int) -> ExpectedAsk {
    let parts = mark.parts
    return ExpectedAsk(
      message: key(at), sentence: messages[at].words(of: mark), type: mark.askType, form: mark.askForm,
      addressee: parts.lazy.compactMap(AddresseeScope.init(rawValue:)).first ?? .user,
      effort: parts.lazy.compactMap(Effort.init(rawValue:)).first ?? .normal,
      stakes: parts.contains("HIGH") ? .high : .normal)
  }

  private func marks(unsure: Bool) -> [ExpectedMark] {
    messages.indices.flatMap { at in
      let marked = messages[at].marks.filter { $0.isUnsure == unsure && $0.label.family != "ASK" }
        .map { ExpectedMark(message: key(at), label: $0.label, text: messages[at].words(of: $0)) }
      let told = messages[at].role == .asker && !unsure ? messages[at].classes : []
      return marked + told.map { ExpectedMark(message: key(at), label: Label(rawValue: $0), text: messages[at].text) }
    }
  }

  private var noAsks: [ExpectedNoAsk] {
    guard marked.isEmpty else { return [] }
    return messages.indices.map { ExpectedNoAsk(message: key($0), sentence: messages[$0].text, why: "no ask") }
  }

  private var doubts: [ExpectedMark] {
    messages.indices.flatMap { at in
      messages[at].asks.filter(\.isUnsure).map {
        ExpectedMark(message: key(at), label: "ASK", text: messages[at].words(of: $0))
      }
    }
  }
}
