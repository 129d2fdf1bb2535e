import Analysis

/// What is measured about one topic, a line a metric: a chapter of `pushback metrics`.
public func chapter(on topic: Topic) -> Chapter {
  let own = metrics.filter { $0.topic == topic }
  let grid = Grid(
    columns: [.init("metric"), .init("practice"), .init("what it is"), .init("form")],
    rows: own.map { [.text($0.id), .text($0.practice), .text($0.title), .text($0.form)] })
  return Chapter(title: topic.title, blocks: [.grid(grid)])
}

/// Everything about one metric: `pushback metrics ID`, and a chapter of a document.
public func chapter(on metric: any Metric.Type) -> Chapter {
  let lines: [Phrase] = [
    "counted: \(metric.numerator)", "among: \(metric.denominator)", "left out: \(metric.exclusions)",
    "form: \(metric.form)", "month: that of the \(metric.population.dating.words)",
  ]
  let horizon: [Phrase] =
    metric.horizonDays == 0
    ? [] : ["provisional for \(metric.horizonDays) days after the decision, until it is known what follows"]
  let judged: [Phrase] = metric.isJudged ? ["changes between periods are judged"] : []
  let source =
    metric.source.map { [Block.paragraph("Practice \(strong: $0.id): \($0.advice). “\($0.article)”.")] } ?? []
  let caveats = metric.caveats.map { Phrase.text($0) }
  let warning: [Block] = caveats.isEmpty ? [] : [.paragraph("How it misleads:"), .bullets(caveats)]
  return Chapter(
    title: "\(metric.id) (\(metric.practice)): \(metric.title)",
    blocks: [.paragraph(.text(metric.definition))] + source + [.bullets(lines + horizon + judged)] + warning)
}

/// A practice without a number, and why.
public func chapter(on practice: Practice) -> Chapter {
  Chapter(
    title: "\(practice.id): \(practice.advice)",
    blocks: [.paragraph("“\(practice.article)”. \(practice.unmeasured ?? "")")])
}

extension Metric {
  /// What sort of number it is, for the reader.
  public static var form: String {
    switch self {
    case is any RateMetric.Type: "share"
    case is any DurationMetric.Type: "time"
    case is any DistributionMetric.Type: "shares of a whole"
    case is any KindsMetric.Type: "shares that may overlap"
    case is any SplitMetric.Type, is any PersonSplitMetric.Type: "share by group"
    case is any CalendarMetric.Type: "counts"
    case is any SideBySideMetric.Type: "shares side by side"
    default: "list"
    }
  }
}

extension Population.Dating {
  fileprivate var words: String {
    switch self {
    case .ask: "ask"
    case .firstDecision: "first decision"
    }
  }
}
