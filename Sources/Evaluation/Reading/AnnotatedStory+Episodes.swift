import Messages

/// What is to be found in an annotated story: an episode for each thing that is asked for.
extension AnnotatedStory {
  var episodes: [ExpectedEpisode] {
    stretches.enumerated().flatMap { episodes(in: $1, "\(id)\($0 == 0 ? "" : "+\($0)")") }
  }

  /// The messages that belong together: from one that asks for something to the one before the next such.
  private var stretches: [Range<Int>] {
    var starts = [0]
    for at in messages.indices.dropFirst()
    where asksAfresh(messages[at]) && isSettled(messages[(starts.last ?? 0)..<at]) {
      starts.append(at)
    }
    return zip(starts, starts.dropFirst() + [messages.count]).map { $0..<$1 }
  }

  /// Whether a message asks for something else than before, and does not come back to that.
  private func asksAfresh(_ message: Message) -> Bool {
    guard message.role == .asker, message.classes.isEmpty else { return false }
    let comingBack = message.marks.filter { [.repeat, "RECONSIDER", "PRESSURE"].contains($0.label) }
    return message.asks.contains { ask in !comingBack.contains { $0.span.overlaps(ask.span) } }
  }

  /// Whether some messages ask for nothing, or an answer stands among them; without one the next ask goes with theirs.
  private func isSettled(_ messages: ArraySlice<Message>) -> Bool {
    messages.allSatisfy(\.asks.isEmpty) || messages.contains { $0.role == .asked && !$0.classes.isEmpty }
  }

  /// One episode, or one for each ask where they are answered differently; none where it is in doubt whether it asks.
  private func episodes(in stretch: Range<Int>, _ id: String) -> [ExpectedEpisode] {
    let asks = stretch.flatMap { at in messages[at].asks.filter { !$0.isUnsure }.map { (at: at, ask: $0) } }
    guard let start = asks.first?.at else { return [] }
    let isSplit = messages[stretch].contains { $0.role == .asked && $0.classes.count > 1 }
    guard isSplit else { return [episode(id, stretch, asks: asks, share: 0)] }
    return asks.filter { $0.at == start }.enumerated().map {
      episode("\(id)/\($0 + 1)", stretch, asks: [$1], share: $0)
    }
  }

  private func episode(
    _ id: String, _ stretch: Range<Int>, asks: [(at: Int, ask: Mark)], share: Int
  ) -> ExpectedEpisode {
    let responses = stretch.compactMap { response($0, share) }
    let decisions = responses.filter { $0.class.isDecision }
    return ExpectedEpisode(
      id: id, asks: asks.map { expected($0.ask, $0.at) }, responses: responses, firstDecision: decisions.first,
      finalDecision: decisions.last, marks: marks(in: stretch, share, unsure: false), aftermath: [],
      unsure: marks(in: stretch, share, unsure: true))
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

  /// The labels of an episode; what is said in the message that asks for the next thing is still about this one.
  private func marks(in stretch: Range<Int>, _ share: Int, unsure: Bool) -> [ExpectedMark] {
    let start = stretch.lowerBound == 0 ? 0 : stretch.lowerBound + 1
    return (start..<min(stretch.upperBound + 1, messages.count)).flatMap { at in
      let marked = messages[at].marks
        .filter { $0.isUnsure == unsure && $0.label.family != "ASK" && isSaid($0.label, at, share) }
        .map { ExpectedMark(message: key(at), label: $0.label, text: messages[at].words(of: $0)) }
      let told = messages[at].role == .asker && !unsure ? messages[at].classes : []
      return marked + told.map { ExpectedMark(message: key(at), label: Label(rawValue: $0), text: messages[at].text) }
    }
  }

  /// Whether a label can stand on what a message says to this one of the asks that it answers differently.
  private func isSaid(_ label: Label, _ at: Int, _ share: Int) -> Bool {
    messages[at].classes.count < 2 || response(at, share)?.class.admits(label) ?? false
  }

  var noAsks: [ExpectedNoAsk] {
    guard messages.allSatisfy({ $0.asks.allSatisfy(\.isUnsure) }) else { return [] }
    return messages.indices.map { ExpectedNoAsk(message: key($0), sentence: messages[$0].text, why: "no ask") }
  }

  var doubts: [ExpectedMark] {
    messages.indices.flatMap { at in
      messages[at].asks.filter(\.isUnsure).map {
        ExpectedMark(message: key(at), label: "ASK", text: messages[at].words(of: $0))
      }
    }
  }
}
