import ArgumentParser
import Evaluation
import Foundation
import Language
import Messages
import Store

/// The files to evaluate, and how the figures are printed.
struct EvaluationOptions: ParsableArguments {
  @Argument(help: "Labelled files.")
  var files: [String]

  @Option(help: "How many errors to print.")
  var errors = 20

  @Flag(help: "Leave out what was learned: the rules alone. Not for expected episodes.")
  var rulesOnly = false

  @Option(
    help: ArgumentHelp(
      "Break the lines of annotated mail after so many characters first, as mail programs do.", valueName: "columns"))
  var wrap: Int?

  @Flag(help: "Print the scores as JSON.")
  var json = false

  @Flag(help: "Print the figures over all files as tab-separated values, without any text.")
  var tsv = false

  @OptionGroup var location: ArchiveOptions

  func validate() throws {
    if json, tsv { throw ValidationError("Give --json or --tsv, not both.") }
    if let wrap, wrap < 1 { throw ValidationError("--wrap takes a number of characters, 1 or more.") }
  }

  func run(_ kind: EvaluationKind) throws {
    let report = try evaluate(kind, files.map(LabelledFiles.read))
    Console.print(tsv ? report.tabSeparated : json ? try encodedForPeople(report) : report.text)
  }

  private func evaluate(_ kind: EvaluationKind, _ files: [LabelledFile]) throws -> EvaluationReport {
    do {
      return try Evaluation.evaluate(
        kind, files: files, predictor: rulesOnly ? .rules : .standard, errors: errors, wrappedAt: wrap)
    } catch EvaluationError.needsArchive {
      return try evaluateArchive(kind, files)
    }
  }

  private func evaluateArchive(_ kind: EvaluationKind, _ files: [LabelledFile]) throws -> EvaluationReport {
    let archive = try location.openExisting()
    let source = try CorrectedArchive(archive, zone: ClockOptions.system, isQuiet: false)
    var texts: [String: MessageKey] = [:]
    try archive.forEachMessage { message, _ in
      if message.medium != .email { texts["sms:\(message.sent.instant.milliseconds)"] = message.key }
    }
    return try Evaluation.evaluate(
      kind, expected: files, episodes: source.corrected.episodes, predictor: Predictor.standard.name, errors: errors
    ) { name in
      name.hasPrefix("sms:") ? texts[name] : MessageKey(messageID: name)
    }
  }
}

/// Labelled files on disk.
enum LabelledFiles {
  static func read(_ path: String) throws -> LabelledFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(path): cannot be read; check the path")
    }
    return (path, data)
  }
}
