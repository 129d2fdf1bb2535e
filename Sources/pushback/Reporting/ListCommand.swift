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

  @OptionGroup var cell: CellOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup(title: "Filters, which combine") var filters: EpisodeFilterOptions
  @OptionGroup var when: PeriodOptions
  @OptionGroup var analysis: AnalysisOptions

  func validate() throws {
    if metric != nil, cell.table != nil { throw ValidationError("give one of --metric and --table") }
    if part != nil, metric == nil { throw ValidationError("--part needs --metric") }
  }

  func run() throws {
    let loaded = try scope.restrict(try analysis.load())
    let evidence = try cell.evidence(loaded, when.text) ?? evidence(loaded)
    var query = try filters.query()
    // A number dates episodes its own way: by the ask or by the decision.
    query.period = evidence == nil ? try when.text.map(loaded.period) : nil
    let admitted = loaded.input.episodes.filter(query.admits).map(\.episode)
    let ids = Set(admitted.map(\.id))
    let behind = evidence?.filtered(ids.contains)
    let wanted = behind.map { Set($0.denominator) } ?? ids
    print(admitted.filter { wanted.contains($0.id) }, behind, loaded)
  }

  private func evidence(_ loaded: LoadedArchive) throws -> Evidence? {
    guard let metric else { return nil }
    guard let text = when.text else {
      throw ValidationError("--metric needs a period: add --month 2026-03 or --period 2026-Q1")
    }
    let period = try loaded.period(text)
    do {
      return try loaded.input.evidence(metric: metric, period: period, part: part)
    } catch {
      // Reports print a part of one person under the person's name.
      guard let part, let person = try? loaded.person(part) else { throw error }
      return try loaded.input.evidence(metric: metric, period: period, part: person.rawValue)
    }
  }

  private func print(_ episodes: [Episode], _ evidence: Evidence?, _ loaded: LoadedArchive) {
    let grid = Grid(episodes, behind: evidence, at: loaded.input.observation, loaded.wording)
    Console.print(TerminalRenderer(width: Console.width).render(grid))
    if let evidence { Console.print("\(evidence.x) of \(evidence.n)\n") }
  }
}
