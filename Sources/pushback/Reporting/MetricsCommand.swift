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
    Console.print(try chapters().map { renderer.render($0) }.joined(separator: "\n"))
  }

  private func chapters() throws -> [Chapter] {
    guard let wanted = metric else { return Topic.allCases.map { chapter(on: $0) } }
    if let one = Analysis.metric(named: wanted) { return [chapter(on: one)] }
    let found = metrics.filter { $0.practice == wanted || $0.alsoPractices.contains(wanted) }
    if !found.isEmpty { return found.map { chapter(on: $0) } }
    guard let practice = practice(named: wanted) else { throw UnknownMetric(id: wanted) }
    return [chapter(on: practice)]
  }
}
