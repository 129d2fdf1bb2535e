/// Which fields name a row, and which lead to a row of another file.
public struct Keys: Sendable, Equatable {
  /// A field that holds the key of a row elsewhere, or nothing.
  public struct Reference: Sendable, Equatable {
    public var field: String
    public var record: String
    public var target: String
  }

  /// No two rows agree in all of these; empty where rows have no name.
  public var primary: [String]
  public var references: [Reference]

  init(primary: [String] = [], _ references: [Reference] = []) {
    self.primary = primary
    self.references = references
  }
}

extension Keys.Reference {
  static func person(_ field: String) -> Keys.Reference {
    Keys.Reference(field: field, record: PersonRow.name, target: "person_id")
  }

  static func episode(_ field: String) -> Keys.Reference {
    Keys.Reference(field: field, record: EpisodeRow.name, target: "episode_id")
  }
}
