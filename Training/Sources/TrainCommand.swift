import ArgumentParser
import Evaluation
import Foundation
import Language

/// `pushback-train`: from labelled texts to the weights that are linked into the command.
@main
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pushback-train", abstract: "Learn weights from labelled texts.",
    subcommands: [Fit.self])
}

struct Fit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fit all models and write their weights.",
    discussion: """
      The same texts give the same bytes on every machine. Chances and thresholds are fitted on the development texts, \
      which the weights never see; the test texts are not read.
      """)

  @Option(help: "The folder that holds the folders train and development.")
  var corpus = "Training/corpus"

  @Option(help: "Where the weights go.")
  var out = "Sources/CModel/weights.bin"

  func run() throws {
    let train = try Corpus(folder: URL(filePath: corpus).appending(path: "train"))
    let development = try Corpus(folder: URL(filePath: corpus).appending(path: "development"))
    let model = Recipe.fit(train: train, development: development)
    try Data(model.bytes).write(to: URL(filePath: out))
    print("\(out): \(model.bytes.count) bytes from \(train.count) texts")
  }
}
