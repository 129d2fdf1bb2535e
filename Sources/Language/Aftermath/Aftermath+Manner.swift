import Messages

/// How the user put a no, and what follows a no to the user (PRACTICES.md B6, C3, C4).
extension Aftermath {
  /// WORDS, GREETING, SIGN_OFF and POLITE of the user's message that says no, or of those that ask to look again.
  func shown() -> [(EpisodeID, Quality)] {
    refusals.filter(\.isNo).flatMap { refusal in
      let messages: Set = refusal.direction == .incoming ? [refusal.decision] : refusal.followUps
      return (manners[refusal.counterpart] ?? []).flatMap { manner in
        manner.messages.first(where: messages.contains).map { manner.labels(on: $0) } ?? []
      }.map { (refusal.episode, $0) }
    }
  }
}

extension Manner {
  /// WORDS with their number, and the marks that PRACTICES.md asks for, on the message they were found in.
  fileprivate func labels(on message: MessageKey) -> [Quality] {
    let shown: [(Marks, Label)] = [(.greeting, "GREETING"), (.signOff, "SIGN_OFF"), (.polite, "POLITE")]
    let labels = [Label(rawValue: "WORDS:\(words)")] + shown.filter { marks.contains($0.0) }.map(\.1)
    return labels.map { label in
      Quality(
        label: label, message: message, at: at, text: "", span: Span(0, 0), provenance: .rule("aftermath.manner"),
        confidence: 0.8)
    }
  }
}
