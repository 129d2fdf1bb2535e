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

  func key(_ at: Int) -> MessageKey { MessageKey(rawValue: "\(id)#\(at + 1000)") }

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
}
