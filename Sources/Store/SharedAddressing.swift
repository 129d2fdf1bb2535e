import Messages

/// Says who is meant by messages that go to a shared address, such as a mailing list.
///
/// On a list people answer each other without naming each other in To. When a message answers another, and both went
/// to the same address, then it is addressed to the writer of the other; and who answers has taken up what was
/// written to all. People found so stand before the shared address.
enum SharedAddressing {
  /// Completes the recipients of a conversation's turns.
  static func complete(_ turns: inout [Turn]) {
    let indices = Dictionary(turns.indices.map { (turns[$0].message, $0) }) { first, _ in first }
    // From the last to the first, so that the first who answers ends up in front.
    for index in turns.indices.reversed() {
      guard let parent = turns[index].repliesTo.flatMap({ indices[$0] }), parent != index,
        shareAnAddress(turns[index], turns[parent])
      else { continue }
      turns[index].add(turns[parent].sender)
      turns[parent].add(turns[index].sender)
    }
  }

  private static func shareAnAddress(_ one: Turn, _ other: Turn) -> Bool {
    let people = Set(one.recipients.map(\.person)).subtracting([one.sender, other.sender])
    return other.recipients.contains { people.contains($0.person) }
  }
}

extension Turn {
  /// Adds an addressee ahead of those of the source.
  fileprivate mutating func add(_ person: PersonID) {
    guard person != sender, !recipients.contains(where: { $0.person == person }) else { return }
    recipients.insert(TurnRecipient(person), at: 0)
  }
}
