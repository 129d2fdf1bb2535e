import Analysis

extension Grid {
  /// Every metric in a line, as `pushback metrics` shows them.
  public static var metrics: Grid {
    Grid(
      columns: [.init("metric"), .init("practice"), .init("what it is")],
      rows: Analysis.metrics.map { [.text($0.id), .text($0.practice), .text($0.title)] })
  }
}

/// Everything about one metric: `pushback metrics ID`, and a chapter of a document.
public func chapter(on metric: any Metric.Type) -> Chapter {
  let lines: [Phrase] = [
    "counted: \(metric.numerator)", "among: \(metric.denominator)", "left out: \(metric.exclusions)",
  ]
  let caveats = metric.caveats.map { Phrase.text($0) }
  let warning: [Block] = caveats.isEmpty ? [] : [.paragraph("How it misleads:"), .bullets(caveats)]
  return Chapter(
    title: "\(metric.id) (\(metric.practice)): \(metric.title)",
    blocks: [.paragraph(.text(metric.definition)), .bullets(lines)] + warning)
}
