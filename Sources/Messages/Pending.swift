// Until the language stage marks them.
extension Ask {
  public var isBoundaryProposal: Bool { false }
  public var isForGrowth: Bool { false }
  public var isConditional: Bool { false }
}

extension Quality {
  public var due: Instant? { nil }
}
