import Messages

/// Whether episodes of one conversation count as independent of each other.
public enum Clustering: String, Sendable, Codable, CaseIterable {
  /// As long as no conversation holds more than a fifth of the episodes.
  case auto
  /// Never: intervals come from a bootstrap over threads.
  case thread
  /// Always.
  case none
}

extension AnalysisInput {
  /// The input as a report on these periods looks at it, its threads weighed where they must be.
  func weighingThreads(in periods: [Period]) -> AnalysisInput {
    var weighed = self
    switch clustering {
    case .thread: weighed.observation.countsThreads = true
    case .none: weighed.observation.countsThreads = false
    case .auto: weighed.observation.countsThreads = largestThread(in: periods).holdsTooMuch
    }
    return weighed
  }

  /// The conversation with most of the episodes asked in some periods, of all that were.
  func largestThread(in periods: [Period]) -> Evidence {
    let asked = periods.flatMap { byAsk.between($0.start, $0.end) }.filter(\.isCounted).map(\.episode)
    let threads = Dictionary(grouping: asked, by: \.conversation)
    let largest = threads.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    return Evidence(numerator: largest?.value.map(\.id) ?? [], denominator: asked.map(\.id))
  }
}

extension Evidence {
  /// More than a fifth; of fewer than five episodes one always is, and says nothing.
  fileprivate var holdsTooMuch: Bool { n >= 5 && x * 5 > n }
}

extension AnalysisInput {
  /// Whether intervals allow for threads, and the largest thread that was met.
  func threadWeights(in periods: [Period]) -> Table {
    Table(
      id: "thread_weights", title: "Threads",
      columns: [
        Column("fact", ""), Column("share", "share of the episodes", isNumeric: true), Column("weighed", "intervals"),
      ],
      rows: [
        [
          .text("largest_thread"), .rate(largestThread(in: periods)),
          .text(observation.countsThreads ? "bootstrap over threads" : "episodes independent"),
        ]
      ])
  }
}
