/// What a metric is about; `pushback metrics` prints them in this order.
public enum Topic: String, Sendable, Codable, CaseIterable {
  case load, yes, refusal, listening, medium, consistency, aftermath, waiting, others, sides

  public var title: String {
    switch self {
    case .load: "What comes in, and what you take on"
    case .yes: "How often yes"
    case .refusal: "How a no is said"
    case .listening: "Listening and asking first"
    case .medium: "By which medium, and before whom"
    case .consistency: "Consistency and boundaries"
    case .aftermath: "What follows a no of yours"
    case .waiting: "Silence"
    case .others: "When others say no to you"
    case .sides: "Both sides"
    }
  }
}
