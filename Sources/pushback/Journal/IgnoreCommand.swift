import Analysis
import ArgumentParser
import Journal
import Messages

/// `pushback ignore EPISODE | --with PERSON | --from DAY --to DAY`
struct IgnoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ignore",
    abstract: "Put an episode, a person or some days off the record: left out of everything, only counted.",
    discussion: "Nothing is deleted; `pushback unlabel` and `pushback journal undo` bring it back.")

  @Argument(help: "An episode: an id, or as much of it as is unique.")
  var episode: String?

  @Option(help: ArgumentHelp("Everything with this person: a name, address or id.", valueName: "person"))
  var with: String?

  @Option(help: ArgumentHelp("Everything from this day on; with --to.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day; with --from.", valueName: "day"))
  var to: String?

  @OptionGroup var analysis: AnalysisOptions

  func validate() throws {
    if [episode, with, from].compactMap(\.self).count != 1 || (from == nil) != (to == nil) {
      throw ValidationError("give an episode, --with PERSON, or --from DAY with --to DAY")
    }
  }

  func run() throws {
    let loaded = try analysis.load()
    let entry = JournalEntry.ignore(try what(loaded))
    try loaded.source.file.append([entry])
    Console.print("\(entry.description)\n")
  }

  private func what(_ loaded: LoadedArchive) throws -> OffTheRecord {
    if let episode { return .episode(try loaded.anyEpisode(episode).id) }
    if let with { return .person(address: try address(of: loaded.person(with), loaded)) }
    guard let from, let to, let first = CivilDate(from), let last = CivilDate(to), first <= last else {
      throw ValidationError("--from and --to: write days such as 2026-03-01, the first one first")
    }
    return .days(first, last)
  }

  /// By address, because that is what stays when people are named anew.
  private func address(of person: PersonID, _ loaded: LoadedArchive) throws -> String {
    guard let address = loaded.input.people[person]?.addresses.first?.value, person != .owner else {
      throw ValidationError("--with: name somebody else than yourself")
    }
    return address
  }
}
