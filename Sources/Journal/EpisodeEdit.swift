import Messages

/// What one line says of one episode.
struct EpisodeEdit {
  var line: Int
  var words: [LabelWord]
  /// The answer it is about; nil for the one that decided.
  var message: MessageKey?
  var verdict: UserVerdict?
  var at: Instant?
  var medium: Medium?

  init(line: Int, words: [LabelWord]) {
    self.line = line
    self.words = words
    for word in words {
      switch word {
      case .verdict(let said): verdict = said
      case .message(let key): message = key
      case .at(let instant): at = instant
      case .medium(let said): medium = said
      default: break
      }
    }
  }
}

extension EpisodeEdit {
  /// Whether it puts labels on an answer that an episode, seen as the user sees it, has not.
  func isWithoutAnswer(in episode: Episode) -> Bool {
    let adds = words.contains { if case .adds = $0 { true } else { false } }
    return adds && !episode.responses.contains { message == nil || $0.message == message }
  }
}

extension [EpisodeEdit] {
  /// Whether the user calls it an ask or not, by the last line that tells; nil where none does.
  var isAsk: Bool? {
    last { $0.verdict != nil }.map { $0.verdict != .notAnAsk }
  }

  /// The edits without verdicts that a later one on the same answer takes back.
  fileprivate var settled: [EpisodeEdit] {
    indices.map { index in
      var edit = self[index]
      let isOverruled = self[(index + 1)...].contains { $0.verdict?.isOfAnswer == true && $0.message == edit.message }
      if isOverruled { edit.verdict = nil }
      return edit
    }
  }
}

extension UserVerdict {
  /// Whether it speaks of the answer rather than of the ask.
  fileprivate var isOfAnswer: Bool { responseClass != nil || self == .none }
}

extension Episode {
  /// The episode as the user sees it.
  func edited(by edits: [EpisodeEdit], notes: [UserNote]) -> Episode {
    var episode = self
    if edits.contains(where: { $0.verdict == .ask }) { episode.confirmAsk() }
    for edit in edits.settled { episode.apply(edit) }
    for note in notes { episode.apply(note) }
    if !edits.isEmpty { episode.dropFalseReversals() }
    return episode
  }

  private mutating func confirmAsk() {
    ask.provenance = .user
    ask.confidence = 1
  }

  private mutating func apply(_ edit: EpisodeEdit) {
    for word in edit.words {
      switch word {
      case .type(let type): ask.type = type
      case .effort(let effort): ask.effort = effort
      case .stakes(let stakes): ask.stakes = stakes
      default: break
      }
    }
    if edit.verdict == UserVerdict.none {
      responses = []
      qualities = []
    } else if let said = edit.verdict?.responseClass {
      setClass(said, edit)
    }
    setQualities(edit)
  }

  /// Where the answer stands that an edit is about: the one it names, else the first that decided, else the last.
  private func answer(_ message: MessageKey?) -> Int? {
    if let message { return responses.firstIndex { $0.message == message } }
    return responses.firstIndex { $0.class.isDecision } ?? responses.indices.last
  }

  private mutating func setClass(_ said: ResponseClass, _ edit: EpisodeEdit) {
    guard let index = answer(edit.message) else { return addAnswer(said, edit) }
    responses[index].class = said
    responses[index].provenance = .user
    responses[index].confidence = 1
    let message = responses[index].message
    qualities.removeAll { $0.message == message && $0.provenance != .user && !said.admits($0.label) }
  }

  /// An answer that nothing was read as, or that stands in no message at all.
  private mutating func addAnswer(_ said: ResponseClass, _ edit: EpisodeEdit) {
    let answer = Response(
      message: edit.message ?? .elsewhere, at: max(edit.at ?? ask.at, ask.at), medium: edit.medium ?? ask.medium,
      class: said, text: "", span: Span(0, 0), provenance: .user)
    let index = responses.firstIndex { $0.at > answer.at } ?? responses.endIndex
    responses.insert(answer, at: index)
  }

  private mutating func setQualities(_ edit: EpisodeEdit) {
    for word in edit.words {
      switch word {
      case .adds(let label): add(label, edit.message)
      case .removes(let label):
        qualities.removeAll { label.covers($0.label) && (edit.message == nil || $0.message == edit.message) }
      default: break
      }
    }
  }

  private mutating func add(_ label: Label, _ message: MessageKey?) {
    guard let index = answer(message) else { return }
    let answer = responses[index]
    if let known = qualities.firstIndex(where: { $0.message == answer.message && label.covers($0.label) }) {
      qualities[known].provenance = .user
      qualities[known].confidence = 1
    } else {
      qualities.append(
        Quality(
          label: label, message: answer.message, at: answer.at, text: answer.text, span: answer.span,
          provenance: .user))
    }
  }

  private mutating func apply(_ note: UserNote) {
    guard let index = answer(note.message) else { return }
    responses[index].spoken = SpokenEvidence(medium: note.medium, grade: .user, at: note.at)
  }

  /// A change of mind that is none once the user has said what the answers were.
  private mutating func dropFalseReversals() {
    let isReversed =
      firstDecision?.class == .decline && finalDecision.map { $0.class == .accept || $0.class == .acceptPart } == true
    guard !isReversed else { return }
    qualities.removeAll { ["CONCEDED", "RECONSIDERED"].contains($0.label) && $0.provenance != .user }
  }
}

extension MessageKey {
  /// Where an answer stands that was given outside of the archive: no message has this key.
  public static let elsewhere = MessageKey(rawValue: "")
}
