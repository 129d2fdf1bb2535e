import ArgumentParser
import Journal
import Language
import Messages
import Reports

/// `pushback label EPISODE WORD…`
struct LabelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "label",
    abstract: "Say what an ask or its answer really is; your word wins and stays.",
    usage: "pushback label EPISODE WORD… [--message KEY] [--at TIME] [--medium MEDIUM]",
    discussion: """
      EPISODE: an id as list prints it, or as much of it as is unique. A sentence that nobody took for an ask is named \
      KEY:START-END (bytes of the own text) or KEY, as grep prints it.

      WORD: yes, partly, no, defer, clarify, unsure or none (never answered); not-an-ask or ask; +LABEL or -LABEL for \
      a quality (+reason, -alternative:later); type:action|info|time|approval; effort:small|normal|large; \
      stakes:normal|high.

      Kept in the journal, a text file beside the archive; `pushback unlabel` takes it back.
      """)

  @Argument(help: "The episode.")
  var episode: String

  @Argument(parsing: .allUnrecognized, help: "What you say of it.")
  var words: [String] = []

  @Option(
    help: ArgumentHelp("The message that holds the answer, where it is not the one that decided.", valueName: "key"))
  var message: String?

  @Option(help: ArgumentHelp("When it was answered, where no message holds the answer.", valueName: "time"))
  var at: String?

  @Option(help: ArgumentHelp("By which medium: mail, chat, sms, call, video, face or letter.", valueName: "medium"))
  var medium: String?

  @OptionGroup var analysis: AnalysisOptions

  func run() throws {
    let loaded = try analysis.load()
    let target = try JournalTargets(loaded).target(episode)
    let said = try words.map { try LabelWord($0) } + answer(loaded)
    guard !words.isEmpty else { throw JournalError.nothingSaid }
    let entry = JournalEntry.label(target, said)
    try loaded.source.file.append([entry])
    Console.print("\(entry.description)\n")
  }

  /// The words that say which answer is meant.
  private func answer(_ loaded: LoadedArchive) throws -> [LabelWord] {
    let when = try at.map { LabelWord.at(try analysis.clock.moment($0)) }
    let how = try medium.map { try LabelWord("medium:" + $0) }
    guard let message else { return [when, how].compactMap(\.self) }
    guard let found = try loaded.archive.message(MessageKey(rawValue: message.lowercased())) else {
      throw Failure("--message \(message): the archive has no such message; `pushback show` prints their keys")
    }
    return [.message(found.key), when ?? .at(found.sent.instant), how ?? .medium(found.medium)]
  }
}

/// `pushback unlabel EPISODE`
struct UnlabelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlabel",
    abstract: "Take back what you said about an episode: labels and notes, and that it is off the record.")

  @Argument(help: "The episode, as it was given to label, note or ignore.")
  var episode: String

  @OptionGroup var analysis: AnalysisOptions

  func run() throws {
    let loaded = try analysis.load()
    let target = try JournalTargets(loaded).target(episode)
    let names = JournalTargets(loaded).names(of: target)
    let gone = try loaded.source.file.update { journal in journal.remove { $0.isAbout(names) } }
    if gone.isEmpty { throw Failure("\(episode): you said nothing about it; `pushback journal` lists what you said") }
    for entry in gone { Console.print("taken back: \(visibleLine(entry.description))\n") }
  }
}

extension JournalEntry {
  /// Whether it speaks of an episode by one of its names.
  fileprivate func isAbout(_ names: Set<JournalTarget>) -> Bool {
    switch self {
    case .label(let target, _): names.contains(target)
    case .note(let id, _), .ignore(.episode(let id)): names.contains(.episode(id))
    case .audit(let answer): names.contains(answer.target)
    case .ignore, .disable, .auditBegin: false
    }
  }
}
