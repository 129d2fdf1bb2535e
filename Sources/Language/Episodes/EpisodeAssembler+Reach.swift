import Messages

extension EpisodeAssembler {
  /// Who read an utterance beside the one it is meant for.
  mutating func reach(of utterance: Utterance) -> Reach {
    let readers = utterance.readers
    guard readers.count > 1 else { return .oneToOne }
    guard utterance.medium == .email, let answered = utterance.repliesTo.first.flatMap({ turnOf[$0] }) else {
      return .group
    }
    let before = Set(conversation.turns[answered].recipients.map(\.person) + [conversation.turns[answered].sender])
      .subtracting([utterance.sender])
    return before.count > 1 && before.isSubset(of: readers) ? .replyAll : .group
  }
}

extension Utterance {
  /// Everybody it went to but its sender.
  fileprivate var readers: Set<PersonID> { Set(recipients.map(\.person)).subtracting([sender]) }
}
