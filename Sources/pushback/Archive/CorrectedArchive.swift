import Analysis
import Journal
import Language
import Messages
import Store

/// An archive with the user's word laid over its episodes: what every command that looks at episodes reads.
struct CorrectedArchive {
  let archive: Archive
  let file: JournalFile
  let journal: Journal
  let people: [Person]
  /// By their addresses in the form by which they are compared.
  private let personOfAddress: [Address: PersonID]
  private let country: Country?
  /// As derived, with the asks that only the user saw.
  let derived: [Episode]
  let corrected: Corrected

  /// Brings the episodes up to date and corrects them.
  ///
  /// - Parameter zone: in which the journal's days are counted.
  init(_ archive: Archive, zone: TimeZoneRules, isQuiet: Bool) throws {
    try Labelling.update(archive, isQuiet: isQuiet)
    self.archive = archive
    file = JournalFile(beside: archive.path)
    journal = try file.read()
    people = try archive.people()
    personOfAddress = Dictionary(people.flatMap { person in person.addresses.map { ($0, person.id) } }) { first, _ in
      first
    }
    let country = try archive.country()
    self.country = country
    let corrections = Corrections(journal, people: people, zone: zone) { $0.normalised(in: country) }
    derived = try Self.adding(corrections.namedAsks, to: try archive.episodes(), archive)
    corrected = corrections.applied(to: derived)
    if !isQuiet { Self.report(corrected.diagnostics) }
  }

  private static let shown = 10

  private static func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics.prefix(shown) { Console.note("warning: \(diagnostic)") }
    let rest = diagnostics.count - shown
    if rest > 0 { Console.note("… and \(rest) more; `pushback journal check` lists them all") }
  }

  /// Reads the conversations again in which the user sees an ask that was not found.
  private static func adding(
    _ named: [(message: MessageKey, span: Span)], to episodes: [Episode], _ archive: Archive
  ) throws -> [Episode] {
    let known = Dictionary(grouping: episodes, by: \.ask.message)
    let missing = named.filter { place in
      !(known[place.message] ?? []).contains { $0.ask.span.overlaps(place.span) }
    }
    if missing.isEmpty { return episodes }
    var spans: [MessageKey: [Span]] = [:]
    for place in missing { spans[place.message, default: []].append(place.span) }
    let memory = ReadingMemory(try archive.readings())
    var added: [EpisodeID: Episode] = [:]
    for key in spans.keys.sorted() {
      guard let conversation = try archive.conversation(of: key) else { continue }
      for episode in Language.episodes(in: conversation, depth: .close(memory), named: spans)
      where episode.ask.provenance == .user {
        added[episode.id] = episode
      }
    }
    return (episodes + added.values).sorted { $0.position < $1.position }
  }
}

extension CorrectedArchive {
  /// Who has an address, however it is written.
  func person(_ address: Address) -> PersonID? { personOfAddress[address.normalised(in: country)] }

  /// The episodes before the user's labels, without what is off the record.
  var onRecord: [Episode] { derived.filter { !corrected.off.covers($0) } }

  /// Sentences that look like asks and were passed over, without what is off the record.
  func candidates() throws -> [AskCandidate] {
    let memory = ReadingMemory(try archive.readings())
    var found: [AskCandidate] = []
    var next: Int64? = 0
    while let from = next {
      let batch = try archive.conversations(from: from)
      found += batch.conversations.flatMap { askCandidates(in: $0, depth: .close(memory)) }
      next = batch.next
    }
    if corrected.off.isEmpty { return found }
    return try found.filter { candidate in
      try archive.message(candidate.message).map { message in
        !corrected.off.covers(message, person: person)
      } ?? false
    }
  }
}

extension Episode {
  /// Where it stands among others: by the time of the ask, then by its place in the message.
  fileprivate var position: (Instant, MessageKey, Int, EpisodeID) { (ask.at, ask.message, ask.span.start, id) }
}
