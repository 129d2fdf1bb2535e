import Messages

/// Everything the analysis may know: no clock, no file, no zone database behind it.
///
/// Asks and answers later than `observation.now` are dropped, and an episode given twice is taken once. What was said
/// beside them in a conversation need not be given; what its episodes tell of it is known in any case.
public struct AnalysisInput: Sendable {
  /// By the time of the ask.
  public internal(set) var episodes: [ObservedEpisode]
  public let people: [PersonID: Person]
  public internal(set) var observation: Observation
  public let zone: TimeZoneRules
  public let reading: ReadingCounts
  /// The version of the rules that made the labels.
  public let rules: String
  /// What the user's word has already changed in `episodes`.
  public let corrections: CorrectionCounts
  /// How right the labels were where the user looked; nil when nothing was audited.
  public let audit: AuditResult?
  /// Whether episodes of one conversation count as independent.
  public let clustering: Clustering
  /// How episodes were read when last a report was made by other rules; nil when there was none.
  public var earlierLabels: EarlierLabels?
  /// What is not settled of who is who.
  public var identity = IdentityQuestions()
  /// Whose episodes are looked at.
  public internal(set) var scope = Scope.everybody
  public let settings: UserSettings
  var byAsk: Timeline
  var byDecision: Timeline

  public init(
    episodes: [Episode], people: [PersonID: Person] = [:], observation: Observation, zone: TimeZoneRules = .utc,
    reading: ReadingCounts = ReadingCounts(), rules: String = "", corrections: CorrectionCounts = CorrectionCounts(),
    audit: AuditResult? = nil, clustering: Clustering = .auto,
    settings: UserSettings = UserSettings(), said: [ConversationID: [(at: Instant, by: PersonID)]] = [:]
  ) {
    var seen: Set<EpisodeID> = []
    let known = episodes.compactMap { $0.known(at: observation.now) }.filter { seen.insert($0.id).inserted }
    let ascending = known.sorted { ($0.ask.at, $0.id) < ($1.ask.at, $1.id) }
    var builder = SurroundingsBuilder(
      ascending, .init(people: people, now: observation.now, zone: zone, settings: settings, said: said))
    let observed = zip(ascending, builder.build()).map { ObservedEpisode($0, at: observation, in: $1) }
    byAsk = Timeline(observed) { $0.episode.ask.at }
    byDecision = Timeline(observed) { $0.decision?.at }
    self.episodes = byAsk.members
    self.people = people
    self.observation = observation
    self.zone = zone
    self.reading = reading
    self.rules = rules
    self.corrections = corrections
    self.audit = audit
    self.clustering = clustering
    self.settings = settings
  }
}

/// How many messages were read and what became of them: read = imported + duplicates + excluded + unreadable.
public struct ReadingCounts: Sendable, Equatable, Codable {
  public var read: Int
  public var imported: Int
  public var duplicates: Int
  public var excluded: [ExclusionReason: Int]
  public var unreadable: Int
  /// Of the imported: in another language, and so not analysed.
  public var otherLanguage: Int

  public init(
    read: Int = 0, imported: Int = 0, duplicates: Int = 0, excluded: [ExclusionReason: Int] = [:],
    unreadable: Int = 0, otherLanguage: Int = 0
  ) {
    self.read = read
    self.imported = imported
    self.duplicates = duplicates
    self.excluded = excluded
    self.unreadable = unreadable
    self.otherLanguage = otherLanguage
  }
}

extension Episode {
  /// The episode without what came later; nil when the ask itself did.
  fileprivate func known(at now: Instant) -> Episode? {
    if ask.at > now { return nil }
    if moments.allSatisfy({ $0 <= now }) { return self }
    var earlier = self
    earlier.repeats.removeAll { $0.at > now }
    earlier.responses.removeAll { $0.at > now }
    earlier.qualities.removeAll { (time(of: $0) ?? now) > now }
    return earlier
  }

  /// When something in it was said; a label without a time of its own has that of its answer.
  private var moments: [Instant] { responses.map(\.at) + repeats.map(\.at) + qualities.compactMap(\.at) }
}
