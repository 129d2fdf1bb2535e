import Messages

/// The episodes among which something is counted, each placed at one moment (PRACTICES.md 1.0).
///
/// Hints and asks of somebody else never belong to one; nor does an episode of which the answer reads neither as yes
/// nor as no, until it is decided.
public struct Population: Sendable {
  /// Which moment says to what month an episode belongs.
  public enum Dating: String, Sendable, Codable {
    /// The ask: for metrics of volume and of silence.
    case ask
    /// The first decision: for metrics of how it was decided.
    case firstDecision
  }

  /// As in "14 of 33 declines".
  public let name: String
  /// What is left out, as one sentence.
  public let exclusions: String
  /// Nil for both.
  public let direction: Direction?
  public let dating: Dating
  /// Whether it holds noes and partial yeses of the user alone.
  let isOfPushbacks: Bool
  let admits: @Sendable (ObservedEpisode) -> Bool

  public init(
    _ name: String, exclusions: String, direction: Direction?, dating: Dating, isOfPushbacks: Bool = false,
    admits: @escaping @Sendable (ObservedEpisode) -> Bool
  ) {
    self.name = name
    self.exclusions = exclusions
    self.direction = direction
    self.dating = dating
    self.isOfPushbacks = isOfPushbacks
    self.admits = admits
  }

  /// Whether an episode belongs, whenever it was.
  public func contains(_ observed: ObservedEpisode) -> Bool {
    (direction == nil || observed.episode.direction == direction) && observed.isCounted && admits(observed)
  }
}

extension Population {
  public static let decided = Population(
    "decided asks to you", exclusions: "Hints, questions for information and asks not yet decided.",
    direction: .incoming, dating: .firstDecision
  ) { $0.decision != nil && $0.episode.ask.type.isHeadline }

  public static let decidedQuestions = Population(
    "decided questions to you", exclusions: "Hints and questions not yet decided.",
    direction: .incoming, dating: .firstDecision
  ) { $0.decision != nil && $0.episode.ask.type == .info }

  public static let pushbacks = Population(
    "pushbacks (your noes and partial yeses)", exclusions: "Hints and whatever was first accepted in full.",
    direction: .incoming, dating: .firstDecision, isOfPushbacks: true
  ) { $0.decision?.class.isPushback == true }

  public static let declines = Population(
    "declines (your noes)", exclusions: "Hints, partial yeses and whatever was first accepted.",
    direction: .incoming, dating: .firstDecision, isOfPushbacks: true
  ) { $0.decision?.class == .decline }

  public static let anyDecided = Population(
    "decided asks to you, questions included", exclusions: "Hints and asks not yet decided.",
    direction: .incoming, dating: .firstDecision
  ) { $0.decision != nil }

  public static let asked = Population(
    "asks to you", exclusions: "Hints.", direction: .incoming, dating: .ask
  ) { _ in true }

  public static let closed = Population(
    "asks to you whose window is over",
    exclusions: "Hints, asks still within the window, unclear answers, and what came in while you were away.",
    direction: .incoming, dating: .ask
  ) { $0.isClosed && $0.state != .unsure && !$0.surroundings.isDuringAbsence }

  public static let closedOutgoing = Population(
    "your asks whose window is over", exclusions: "Hints, asks still within the window and unclear answers.",
    direction: .outgoing, dating: .ask
  ) { $0.isClosed && $0.state != .unsure }

  public static let decidedOutgoing = Population(
    "your asks that were decided", exclusions: "Hints, questions for information and asks not yet decided.",
    direction: .outgoing, dating: .firstDecision
  ) { $0.decision != nil && $0.episode.ask.type.isHeadline }
}

extension AskType {
  /// Asks of the headline rates: answering a question is cheap and would drown the rest.
  public var isHeadline: Bool { self != .info }
}
