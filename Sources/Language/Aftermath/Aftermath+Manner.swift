import Messages

/// How the user put a no, and what follows a no to the user (PRACTICES.md B6, C3, C4).
extension Aftermath {
  /// WORDS, GREETING, SIGN_OFF and POLITE of the user's message that says no, or of those that ask to look again.
  func shown(_ refusals: [Refusal], _ all: [Manner]) -> [(EpisodeID, Quality)] {
    let refused = refusals.filter(\.isNo)
    let places = places(of: Set(refused.flatMap(\.shown)), among: all)
    return refused.flatMap { refusal -> [(EpisodeID, Quality)] in
      let shown = refusal.shown
      return Set(shown.flatMap { places[$0] ?? [] }).sorted().flatMap { place in
        all[place].messages.first(where: shown.contains).map { all[place].labels(on: $0) } ?? []
      }.map { (refusal.episode, $0) }
    }
  }

  /// Where the manner of some messages stands.
  private func places(of messages: Set<MessageKey>, among all: [Manner]) -> [MessageKey: [Int]] {
    var places: [MessageKey: [Int]] = [:]
    for (place, manner) in all.enumerated() {
      for message in manner.messages where messages.contains(message) { places[message, default: []].append(place) }
    }
    return places
  }
}

extension Refusal {
  /// The messages whose manner counts.
  fileprivate var shown: [MessageKey] { direction == .incoming ? [decision] : followUps }
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
