import ArgumentParser
import Journal
import Messages
import Reports

/// `pushback note EPISODE --medium call`
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Write down that an answer was given by call, video, face to face or by letter.",
    discussion: """
      No archive shows what was said aloud. A note counts as the medium of the decision (practice B1). Kept in the \
      journal beside the archive.
      """)

  @Argument(help: "The episode: an id, or as much of it as is unique.")
  var episode: String

  @Argument(help: "One line in your own words.")
  var text: [String] = []

  @Option(help: ArgumentHelp("call, video, face or letter.", valueName: "medium"))
  var medium: String

  @Option(help: ArgumentHelp("When, such as 2026-01-27 or 2026-01-27T17:30 in your zone.", valueName: "time"))
  var at: String?

  @OptionGroup var analysis: AnalysisOptions

  func run() throws {
    guard let medium = Medium(word: medium), medium.isOffArchive else {
      throw ValidationError("--medium \(medium): write call, video, face or letter")
    }
    let loaded = try analysis.load()
    let found = try loaded.anyEpisode(episode)
    let line = visibleLine(text.joined(separator: " "))
    let note = UserNote(medium: medium, at: try at.map(analysis.clock.moment), text: line)
    let entry = JournalEntry.note(found.id, note)
    try loaded.source.file.append([entry])
    Console.print("\(entry.description)\n")
    if found.responses.isEmpty, !loaded.hasAnswer(found.id) {
      Console.note("No answer is known yet; say which: pushback label \(found.id.rawValue) yes|partly|no")
    }
  }
}

extension Medium {
  /// Whether what is said by it can be missing from an archive of messages.
  fileprivate var isOffArchive: Bool { [.call, .video, .faceToFace, .letter].contains(self) }
}

extension LoadedArchive {
  /// Whether an answer is known, by the archive or by the user.
  fileprivate func hasAnswer(_ id: EpisodeID) -> Bool {
    source.corrected.episodes.contains { $0.id == id && !$0.responses.isEmpty }
  }
}
