/// Who reads a message beside the one it is meant for (practice B1b).
public enum Reach: String, Sendable, Codable, CaseIterable {
  /// One person alone: one addressee and no copy, or a chat of two.
  case oneToOne = "ONE_TO_ONE"
  /// Several people: more addressees, a copy, a room, a list.
  case group = "GROUP"
  /// A mail back to everybody whom the mail it answers had reached, when those were several.
  case replyAll = "REPLY_ALL"
}
