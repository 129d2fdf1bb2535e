/// What is evaluated.
public enum EvaluationKind: String, Sendable, Codable, CaseIterable {
  /// Whether asks are found, and the right sentence of them.
  case asks
  /// Whether an answer is read as yes, no or something between.
  case responses
  /// Whether it is seen how a no was said.
  case qualities
  /// All three at once, on labelled pieces of real threads.
  case threads
}
