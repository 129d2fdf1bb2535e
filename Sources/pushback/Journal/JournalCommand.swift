import ArgumentParser
import Journal
import Messages
import Reports
import Store

/// `pushback journal`
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Show what you said about the archive, check it, take something back.",
    discussion: """
      The journal is a text file beside the archive, one line a thing; edit it with any editor. It is all that is \
      needed to say the same again about a new import. Documentation/JOURNAL.md describes it.
      """,
    subcommands: [List.self, Check.self, Undo.self, Where.self], defaultSubcommand: List.self)

  /// `pushback journal list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the entries with their line numbers.")
    @OptionGroup var location: ArchiveOptions

    func run() throws {
      for line in try JournalFile(beside: location.path()).read().lines where line.entry != nil {
        Console.print("\(line.number)\t\(visibleLine(line.text))\n")
      }
    }
  }

  /// `pushback journal check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print every line that says nothing, or names nothing that is in the archive; exit code 2 if any does.")
    @OptionGroup var analysis: AnalysisOptions

    func run() throws {
      let found = try analysis.load(isQuiet: true).source.corrected.diagnostics
      for diagnostic in found { Console.print("\(visibleLine(diagnostic.description))\n") }
      if !found.isEmpty { throw Failure.someUnreadable }
    }
  }

  /// `pushback journal undo`
  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take back the last entry, or the one on a line.")

    @Argument(help: "The line number, as list prints it.")
    var line: Int?

    @OptionGroup var location: ArchiveOptions

    func run() throws {
      let gone = try JournalFile(beside: location.path()).update { journal -> String? in
        let number = line ?? journal.entries.last?.line
        return number.flatMap { journal.remove(line: $0) }
      }
      guard let gone else { throw Failure("\(line.map { "line \($0): no such line" } ?? "nothing is said yet")") }
      Console.print("taken back: \(visibleLine(gone))\n")
    }
  }

  /// `pushback journal where`
  struct Where: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the path of the file.")
    @OptionGroup var location: ArchiveOptions

    func run() throws { Console.print("\(JournalFile(beside: try location.path()).path)\n") }
  }
}
