import ArgumentParser
import Evaluation
import Foundation
import Language
import Messages
import Store

/// `pushback evaluate KIND FILE…`
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compare the labels with those of careful readers: precision, recall, F1 with intervals.",
    discussion: """
      Files with texts of their own (TSV, threads, stories) need no archive. Expected episodes, such as \
      samples/expected.jsonl, are compared with the archive that their messages were imported into. \
      Documentation/LABELS.md describes the forms. The worst errors are printed with their text.
      """)

  @Argument(help: "What to evaluate.")
  var kind: EvaluationKind

  @Argument(help: "Labelled files.")
  var files: [String]

  @Option(help: "How many errors to print.")
  var errors = 20

  @Flag(help: "Leave out what was learned: the rules alone. Not for expected episodes.")
  var rulesOnly = false

  @Flag(help: "Print the scores as JSON.")
  var json = false

  @OptionGroup var location: ArchiveOptions

  func run() throws {
    let report = try evaluate(files.map(read))
    Console.print(json ? try encodedForPeople(report) : report.text)
  }

  private func read(_ path: String) throws -> LabelledFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(path): cannot be read; check the path")
    }
    return (path, data)
  }

  private func evaluate(_ files: [LabelledFile]) throws -> EvaluationReport {
    do {
      return try Evaluation.evaluate(
        kind, files: files, predictor: rulesOnly ? .rules : .standard, errors: errors)
    } catch EvaluationError.needsArchive {
      return try evaluateArchive(files)
    }
  }

  private func evaluateArchive(_ files: [LabelledFile]) throws -> EvaluationReport {
    let archive = try location.openExisting()
    try Labelling.update(archive, isQuiet: false)
    var texts: [String: MessageKey] = [:]
    try archive.forEachMessage { message in
      if message.medium != .email { texts["sms:\(message.sent.instant.milliseconds)"] = message.key }
    }
    return try Evaluation.evaluate(
      kind, expected: files, episodes: archive.episodes(), predictor: Predictor.standard.name, errors: errors
    ) { name in
      name.hasPrefix("sms:") ? texts[name] : MessageKey(messageID: name)
    }
  }
}

extension EvaluationKind: ExpressibleByArgument {}
