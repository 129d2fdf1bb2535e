import ArgumentParser
import Evaluation

/// `pushback evaluate asks|responses|qualities|threads FILE…` and `pushback evaluate agreement FIRST SECOND`
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compare the labels with those of careful readers: precision, recall, F1 with intervals.",
    discussion: """
      Files with texts of their own (TSV, threads, stories, annotated texts) need no archive. Expected episodes, such \
      as samples/expected.jsonl, are compared with the archive that their messages were imported into. \
      Documentation/LABELS.md describes the forms. The worst errors are printed with their text.
      """,
    subcommands: [Asks.self, Responses.self, Qualities.self, Threads.self, AgreementCommand.self])

  struct Asks: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Whether asks are found, and of which kind.")
    @OptionGroup var evaluation: EvaluationOptions

    func run() throws { try evaluation.run(.asks) }
  }

  struct Responses: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Whether an answer is read as yes, no or between.")
    @OptionGroup var evaluation: EvaluationOptions

    func run() throws { try evaluation.run(.responses) }
  }

  struct Qualities: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Whether it is seen how a no was said and taken.")
    @OptionGroup var evaluation: EvaluationOptions

    func run() throws { try evaluation.run(.qualities) }
  }

  struct Threads: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "All three on labelled pieces of real threads.")
    @OptionGroup var evaluation: EvaluationOptions

    func run() throws { try evaluation.run(.threads) }
  }
}
