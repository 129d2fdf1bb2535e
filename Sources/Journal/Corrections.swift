import Analysis
import Messages

/// The user's word, ready to be laid over the episodes of an archive.
///
/// The one way from stored episodes to those that are counted, listed, shown and exported: nothing of it is stored
/// with what is derived, so that it outlives new rules and a lost archive.
public struct Corrections: Sendable {
  private let journal: Journal
  /// By each of their addresses, and as the journal spells them.
  private let people: [String: PersonID]
  private let zone: TimeZoneRules

  /// - Parameters:
  ///   - people: everybody in the archive.
  ///   - zone: in which the days of `ignore from: to:` are counted.
  ///   - normalised: brings an address to the form in which two spellings of it are the same.
  public init(_ journal: Journal, people: [Person], zone: TimeZoneRules, normalised: (Address) -> Address = { $0 }) {
    self.journal = journal
    self.zone = zone
    let addresses = people.flatMap { person in person.addresses.map { ($0.value, person.id) } }
    var known = Dictionary(addresses) { first, _ in first }
    for case .ignore(.person(let address)) in journal.entries.map(\.entry) where known[address] == nil {
      known[address] = known[normalised(Address(typed: address)).value]
    }
    self.people = known
  }

  /// Sentences of which the user says that they ask, in the order of the journal.
  public var namedAsks: [(message: MessageKey, span: Span)] {
    labelled.compactMap { line in
      guard case .place(let message, let span) = line.target, line.edit.verdict != .notAnAsk else { return nil }
      return (message, span)
    }
  }

  /// The label lines, and what the answers of audits correct.
  private var labelled: [(target: JournalTarget, edit: EpisodeEdit)] {
    journal.entries.compactMap { line, entry in
      switch entry {
      case .label(let target, let words): return (target, EpisodeEdit(line: line, words: words))
      case .audit(let answer): return answer.corrections.map { (answer.target, EpisodeEdit(line: line, words: $0)) }
      default: return nil
      }
    }
  }

  /// Lays the user's word over episodes, those of `namedAsks` that no rule found among them with provenance `user`.
  public func applied(to episodes: [Episode]) -> Corrected {
    let index = EpisodeIndex(episodes)
    var edits: [EpisodeID: [EpisodeEdit]] = [:]
    var unknown: Set<Int> = []
    for (target, edit) in labelled {
      if let id = index.id(of: target) { edits[id, default: []].append(edit) } else { unknown.insert(edit.line) }
    }
    var corrected = Corrected(off: Unrecorded(offTheRecord.map(\.what), people: people, zone: zone))
    let notes = journal.notes
    for episode in episodes { corrected.add(episode, edits[episode.id] ?? [], notes: notes[episode.id] ?? []) }
    corrected.counts.rulesOff = journal.disabledRules
    unknown.formUnion(unknownNotes(index) + unknownIgnored(index))
    corrected.unknownLines = unknown.union(corrected.unansweredLines)
    corrected.diagnostics =
      journal.diagnostics + unknown.sorted().map(unknownTarget) + corrected.unansweredLines.sorted().map(noAnswer)
    return corrected
  }

  private var offTheRecord: [(line: Int, what: OffTheRecord)] {
    journal.entries.compactMap { line, entry in if case .ignore(let what) = entry { (line, what) } else { nil } }
  }

  private func unknownNotes(_ index: EpisodeIndex) -> [Int] {
    journal.entries.compactMap { line, entry in
      if case .note(let id, _) = entry, index.id(of: .episode(id)) == nil { line } else { nil }
    }
  }

  private func unknownIgnored(_ index: EpisodeIndex) -> [Int] {
    offTheRecord.compactMap { line, what in
      switch what {
      case .episode(let id): index.id(of: .episode(id)) == nil ? line : nil
      case .person(let address): people[address] == nil ? line : nil
      case .days: nil
      }
    }
  }

  private func unknownTarget(_ line: Int) -> Diagnostic {
    Diagnostic(
      .warning, code: "journal-unknown", path: journal.path, line: line,
      what: "the archive holds nothing of what this line names",
      remedy: "import the messages it is about, or take the line away")
  }

  private func noAnswer(_ line: Int) -> Diagnostic {
    Diagnostic(
      .warning, code: "journal-no-answer", path: journal.path, line: line,
      what: "the labels of this line are about an answer, and none is known",
      remedy: "say how it was answered as well: yes, partly, no, defer or clarify")
  }
}

/// Finds episodes by what the journal calls them.
private struct EpisodeIndex {
  private let ids: Set<EpisodeID>
  private let byMessage: [MessageKey: [Episode]]

  init(_ episodes: [Episode]) {
    ids = Set(episodes.map(\.id))
    byMessage = Dictionary(grouping: episodes, by: \.ask.message)
  }

  func id(of target: JournalTarget) -> EpisodeID? {
    switch target {
    case .episode(let id): ids.contains(id) ? id : nil
    case .place(let message, let span): byMessage[message]?.first { $0.ask.span.overlaps(span) }?.id
    }
  }
}

/// Episodes with the user's word laid over them.
public struct Corrected: Sendable {
  /// In the order they came in.
  public internal(set) var episodes: [Episode] = []
  public internal(set) var counts = CorrectionCounts()
  public internal(set) var off: Unrecorded
  /// Lines of the journal that name nothing in the archive, or label an answer that is not there.
  public internal(set) var unknownLines: Set<Int> = []
  fileprivate var unansweredLines: Set<Int> = []
  /// What is wrong with the journal, by line.
  public internal(set) var diagnostics: [Diagnostic] = []

  fileprivate init(off: Unrecorded) { self.off = off }

  fileprivate mutating func add(_ episode: Episode, _ edits: [EpisodeEdit], notes: [UserNote]) {
    if off.covers(episode) {
      counts.offRecord += 1
      off.take(episode)
    } else if edits.isAsk == false {
      counts.notAsks += 1
    } else {
      counts.labelled += edits.isEmpty ? 0 : 1
      counts.added += episode.ask.provenance == .user ? 1 : 0
      counts.notes += notes.isEmpty || episode.responses.isEmpty ? 0 : 1
      episodes.append(episode.edited(by: edits, notes: notes))
      unansweredLines.formUnion(edits.filter { $0.isWithoutAnswer(in: episodes[episodes.count - 1]) }.map(\.line))
    }
  }
}
