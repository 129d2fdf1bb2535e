/// A rate of asks that are marked for the user's review, or of the noes to them (practice A22).
///
/// Reports to share leave these out.
public protocol BoundaryMetric: RateMetric {}

extension BoundaryMetric {
  public static var practice: String { "A22" }
  public static var topic: Topic { .consistency }
  public static var population: Population { .boundaryDeclines }
  public static var caveats: [String] {
    [
      "For your review: the mark is a proposal made from words, and no statement about law or right.",
      "Never part of anything shared.",
    ]
  }
}

extension Population {
  static let boundaryDecided = Population.anyDecided.markedForReview("decided asks marked for your review")
  static let boundaryDeclines = Population.declines.markedForReview("declines of asks marked for your review")

  private func markedForReview(_ name: String) -> Population {
    narrowed(name, exclusions: "Everything the rules did not mark and you did not either.") {
      $0.episode.ask.isBoundaryProposal
    }
  }
}

extension ObservedEpisode {
  /// Whether the requester pressed, or asked again within 30 days.
  var isPressed: Bool { isFollowed(by: "PRESSURE") || isAskedAgain(withinDays: 30) }
}
