import Analysis
import ArgumentParser
import Journal
import Language
import Messages
import Reports
import Store

/// `pushback show EPISODE`
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print one episode: the messages, the labels on them, the rule behind each, the place in the source.")

  @Argument(
    help: "An episode id such as e-1a2b3c4d5e, as printed by list and in reports, or as much of it as is unique.")
  var episode: String

  @Flag(help: "Print whole messages by zone, to see what was cut: quotes, signatures, footers.")
  var zones = false

  @OptionGroup var analysis: AnalysisOptions

  func run() throws {
    let loaded = try analysis.load()
    let found = try loaded.episode(episode)
    let turns = try loaded.archive.conversation(of: found.ask.message)?.turns ?? []
    let page = EpisodePage(
      found, turns: try near(found, turns).map { try shown($0, loaded.archive) },
      wording: Wording(people: loaded.input.people.values, zone: loaded.input.zone),
      observation: loaded.input.observation, notes: (loaded.source.journal.notes[found.id] ?? []).map(ShownNote.init))
    Console.print(TerminalRenderer(width: Console.width).render(page))
  }

  /// A chat can be long: shown is what belongs to the episode and what was said between.
  private func near(_ episode: Episode, _ turns: [Turn]) -> [Turn] {
    let keys = Set(episode.responses.map(\.message) + episode.qualities.map(\.message) + episode.repeats.map(\.message))
    let last = turns.last { keys.contains($0.message) }?.at ?? episode.ask.at
    return turns.filter { $0.at >= episode.ask.at.adding(hours: -1) && $0.at <= last.adding(hours: 1) }
  }

  private func shown(_ turn: Turn, _ archive: Archive) throws -> ShownTurn {
    let own = ownText(of: turn.body)
    let bytes = Array(turn.body.utf8)
    let parts = own.zones.map { zone in
      (name: zone.kind.rawValue, text: String(decoding: bytes[zone.span.start..<zone.span.end], as: UTF8.self))
    }
    return ShownTurn(
      turn, ownText: own.text, hasOwnWords: !own.isFallback, source: try archive.message(turn.message)?.source,
      zones: zones ? parts : [])
  }
}

extension ShownNote {
  fileprivate init(_ note: UserNote) { self.init(medium: note.medium, at: note.at, text: note.text) }
}
