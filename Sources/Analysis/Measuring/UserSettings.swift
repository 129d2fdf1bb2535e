/// What the user said about themselves: never guessed, nothing unless they wrote it down.
public struct UserSettings: Sendable, Equatable {
  /// Words of topics that are not right for the user; the tool never decides that (practice C14).
  public var notForMe: [String]
  /// Practices the user picked to work on, such as `A14` (practice B8).
  public var pickedPractices: [String]
  /// When the user was away, so that silence says nothing (practice A24).
  public var absences: [Absence]

  public init(notForMe: [String] = [], pickedPractices: [String] = [], absences: [Absence] = []) {
    self.notForMe = notForMe
    self.pickedPractices = pickedPractices
    self.absences = absences
  }
}
