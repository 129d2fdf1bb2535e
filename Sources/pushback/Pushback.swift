import ArgumentParser
import Language
import Reports

/// The command: parses arguments, runs one subcommand, turns what is thrown into a sentence and an exit code.
@main
struct Pushback: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pushback",
    abstract: "Show how you answer what is asked of you, from your own message archives.",
    discussion: """
      Import an archive, then make a report of a month or compare two periods. Everything stays on this machine: \
      pushback has no network code.

        pushback import ~/Takeout ~/sms-2026.xml --me you@example.org
        pushback report --month 2026-03
        pushback compare 2025-10..2025-12 2026-01..2026-03

      Exit codes: 0 done, 1 failed, 2 done but some input could not be read, 64 misuse, 75 another run is at work.
      """,
    version: "pushback \(productVersion) · rules \(rulesVersion) · offline",
    subcommands: [
      ImportCommand.self, ValidateCommand.self, StatusCommand.self, PeopleCommand.self, ReportCommand.self,
      CompareCommand.self, ListCommand.self, ShowCommand.self, GrepCommand.self, LabelCommand.self, UnlabelCommand.self,
      NoteCommand.self, IgnoreCommand.self, JournalCommand.self, LexiconCommand.self, AuditCommand.self,
      MetricsCommand.self, ExportCommand.self, EvaluateCommand.self,
    ])

  static func main() {
    Allocation.keepLittle()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      exit(reporting: error)
    }
  }

  /// Usage errors are told by ArgumentParser (64); ours are one sentence on standard error.
  private static func exit(reporting error: any Error) -> Never {
    if let failure = Failure(error) {
      Console.error(visibleLine(failure.description))
      exit(withError: ExitCode(failure.code))
    }
    exit(withError: error)
  }
}

/// The version of the product, also in `manifest.json`.
let productVersion = "0.1.0"
