/// One thing that the articles advise, as this project reads it.
public struct Practice: Sendable, Equatable {
  /// The row of PRACTICES.md: the article's letter and a number, such as `A14`.
  public let id: String
  /// What is advised, in a few words.
  public let advice: String
  /// Why no number stands for it; nil for practices with metrics.
  public let unmeasured: String?

  init(_ id: String, _ advice: String, unmeasured: String? = nil) {
    self.id = id
    self.advice = advice
    self.unmeasured = unmeasured
  }

  /// The title of the article it stands in.
  public var article: String {
    switch id.first {
    case "A": "How To Push Back And Say No"
    case "B": "Is Pushing Back Hard for You? 3 Ways to Get Better"
    default: "Why you shouldn't always take no for an answer"
    }
  }
}

/// Every practice, in the order of the articles.
public let practices = articleA + articleB + articleC

/// The practice of this row; nil when there is none.
public func practice(named id: String) -> Practice? { practices.first { $0.id == id } }

extension Metric {
  /// The row it measures.
  public static var source: Practice? { Analysis.practice(named: practice) }
}
