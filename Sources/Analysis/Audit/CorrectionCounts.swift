/// What the user's own word changed, in numbers: printed in every report.
public struct CorrectionCounts: Sendable, Equatable, Codable {
  /// Episodes of which the user set at least one label.
  public var labelled: Int
  /// Asks that only the user saw; each also in `labelled`.
  public var added: Int
  /// Episodes that the user says are no asks; left out.
  public var notAsks: Int
  /// Episodes that the user put off the record; left out everywhere.
  public var offRecord: Int
  /// Answers of which the user wrote down by which medium they were given.
  public var notes: Int
  /// Ids of the rules that the user switched off, sorted.
  public var rulesOff: [String]

  public init(
    labelled: Int = 0, added: Int = 0, notAsks: Int = 0, offRecord: Int = 0, notes: Int = 0, rulesOff: [String] = []
  ) {
    self.labelled = labelled
    self.added = added
    self.notAsks = notAsks
    self.offRecord = offRecord
    self.notes = notes
    self.rulesOff = rulesOff
  }
}
