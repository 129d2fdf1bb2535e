import ArgumentParser

struct Agreement: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Compare two readings of the same texts.")

  func run() throws {}
}
