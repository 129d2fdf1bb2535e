import ArgumentParser
import Evaluation

/// `pushback evaluate agreement FIRST SECOND`
struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "How far two readings of the same annotated texts agree.",
    discussion: """
      Both files hold the same conversations with labels in the text (Training/corpus/README.md). For each label: how \
      often both readers see it, or one alone; agreement; Cohen's kappa. Nothing of the texts is printed.
      """)

  @Argument(help: "The first reading.")
  var first: String

  @Argument(help: "The second reading.")
  var second: String

  @Flag(help: "Print the figures as JSON.")
  var json = false

  func run() throws {
    let report = try agreement(LabelledFiles.read(first), LabelledFiles.read(second))
    Console.print(json ? try encodedForPeople(report) : report.text)
  }
}
