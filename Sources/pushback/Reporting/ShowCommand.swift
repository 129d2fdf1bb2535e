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
    abstract: "Print one episode: the messages, the labels on them, the rule behind each, the place in the source.",
    discussion: """
      Messages stand in the order of time, whatever their medium: mail, chat and text messages, with the calls and \
      meetings between them. A label such as rule:MENTION/DECLINE-CANNOT on a message of another medium says why the \
      message was read as an answer: it names the one that asked (MENTION), follows a reminder (REMINDER), or shares \
      words with the ask, after a call or meeting (TALK) or by themselves (WORDS).
      """)

  @Argument(
    help: "An episode id such as e-1a2b3c4d5e, as printed by list and in reports, or as much of it as is unique.")
  var episode: String

  @Flag(help: "Print whole messages by zone, to see what was cut: quotes, signatures, footers.")
  var zones = false

  @OptionGroup var analysis: AnalysisOptions

  func run() throws {
    let loaded = try analysis.load()
    let found = try loaded.episode(episode)
    let story = try ShownStory(found, loaded.archive)
    let off = loaded.source.corrected.off
    let turns = story.turns.filter { found.messages.contains($0.message) || !off.covers($0) }
    let page = EpisodePage(
      found, turns: try turns.map { try shown($0, loaded.archive) }, contacts: story.contacts,
      wording: loaded.wording,
      observation: loaded.input.observation, notes: (loaded.source.journal.notes[found.id] ?? []).map(ShownNote.init))
    Console.print(TerminalRenderer(width: Console.width).render(page))
  }

  private func shown(_ turn: Turn, _ archive: Archive) throws -> ShownTurn {
    let own = ownText(of: turn.body)
    let bytes = Array(turn.body.utf8)
    let parts = own.zones.map { zone in
      (name: zone.kind.rawValue, text: String(decoding: bytes[zone.span.start..<zone.span.end], as: UTF8.self))
    }
    return ShownTurn(
      turn, ownText: own.text, hasOwnWords: !own.isFallback, source: try archive.message(turn.message)?.source,
      otherPlaces: try archive.otherPlaces(of: turn.message), zones: zones ? parts : [])
  }
}

extension ShownNote {
  fileprivate init(_ note: UserNote) { self.init(medium: note.medium, at: note.at, text: note.text) }
}
