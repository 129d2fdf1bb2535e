import Analysis
import ArgumentParser
import Messages
import Reports

/// `pushback list`
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the episodes behind a number: exactly its numerator and denominator.",
    discussion: """
      Without --metric all episodes asked in the period are listed. `pushback metrics` prints the metrics. The column \
      `counts` says which episodes are in the numerator; all that are listed are in the denominator. Every other number \
      of a report opens by its table and row.
      """)

  @Option(help: ArgumentHelp("A metric, such as no_alternative.", valueName: "id"))
  var metric: String?

  @Option(help: ArgumentHelp("A part of a distribution, such as SMS of decline_medium.", valueName: "name"))
  var part: String?

  @Option(
    help: ArgumentHelp("Only this answer: accept, accept_part, defer, clarify, decline or none.", valueName: "class"))
  var verdict: String?

  @OptionGroup var cell: CellOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var when: PeriodOptions
  @OptionGroup var analysis: AnalysisOptions

  func run() throws {
    let loaded = try scope.restrict(try analysis.load())
    let evidence = try cell.evidence(loaded, when.text) ?? evidence(loaded)
    let wanted = Set(evidence?.denominator ?? [])
    let period = try when.text.map(loaded.period)
    let episodes = try loaded.input.episodes.map(\.episode).filter { episode in
      let isInReach =
        evidence != nil
        ? wanted.contains(episode.id)
        : period?.contains(episode.ask.at) ?? true
      return try isInReach && hasVerdict(episode, at: loaded.input.observation)
    }
    print(episodes, evidence, loaded)
  }

  private func evidence(_ loaded: LoadedArchive) throws -> Evidence? {
    guard let metric else { return nil }
    guard let text = when.text else {
      throw ValidationError("--metric needs a period: add --month 2026-03 or --period 2026-Q1")
    }
    return try loaded.input.evidence(metric: metric, period: try loaded.period(text), part: part)
  }

  private func hasVerdict(_ episode: Episode, at observation: Observation) throws -> Bool {
    guard let verdict = verdict?.uppercased() else { return true }
    if verdict == "NONE" {
      return episode.state(at: observation.now, windowDays: observation.windowDays) == .unanswered
    }
    guard let wanted = ResponseClass(rawValue: verdict) else {
      throw ValidationError("--verdict \(verdict): choose accept, accept_part, defer, clarify, decline or none")
    }
    return (episode.firstDecision ?? episode.responses.first)?.class == wanted
  }

  private func print(_ episodes: [Episode], _ evidence: Evidence?, _ loaded: LoadedArchive) {
    let wording = Wording(people: loaded.input.people.values, zone: loaded.input.zone)
    let grid = Grid(episodes, behind: evidence, at: loaded.input.observation, wording)
    Console.print(TerminalRenderer(width: Console.width).render(grid))
    if let evidence { Console.print("\(evidence.x) of \(evidence.n)\n") }
  }
}
