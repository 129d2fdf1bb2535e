public enum Reach: String, Sendable, Codable, CaseIterable {
  case oneToOne = "ONE_TO_ONE"
  case group = "GROUP"
  case replyAll = "REPLY_ALL"
}
extension Ask {
  public var reach: Reach { .oneToOne }
  public var isBoundaryProposal: Bool { false }
  public var isForGrowth: Bool { false }
  public var isConditional: Bool { false }
}
extension Quality {
  public var due: Instant? { nil }
}
