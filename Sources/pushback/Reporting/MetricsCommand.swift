import Analysis
import ArgumentParser
import Reports

/// `pushback metrics`
struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "Print what is measured, and how exactly.")

  @Argument(help: "A metric such as no_alternative, or a practice such as A14; all when left out.")
  var metric: String?

  func run() throws {
    let renderer = TerminalRenderer(width: Console.width)
    guard let metric else {
      Console.print(renderer.render(Grid.metrics))
      return
    }
    let found = metrics.filter { $0.id == metric || $0.practice == metric }
    if found.isEmpty { throw UnknownMetric(id: metric) }
    Console.print(found.map { renderer.render(chapter(on: $0)) }.joined(separator: "\n"))
  }
}
