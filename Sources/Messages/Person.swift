/// The stable name of a person: a hash of their first address, the same on every machine.
public struct PersonID: Hashable, Comparable, Sendable, Codable, RawRepresentable {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static func < (left: PersonID, right: PersonID) -> Bool { left.rawValue < right.rawValue }

  /// The owner of the archive.
  public static let owner = PersonID(rawValue: "me")
}

/// Somebody who wrote or was written to, with all addresses known to be theirs.
public struct Person: Sendable, Equatable, Codable {
  public var id: PersonID
  /// What to call them: the user's own word, else the name most used in the exports, else the address.
  public var name: String
  public var addresses: [Address]

  public init(id: PersonID, name: String, addresses: [Address]) {
    self.id = id
    self.name = name
    self.addresses = addresses
  }
}
