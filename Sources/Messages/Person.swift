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
  /// What they are to the user; nil where the user did not say.
  public var role: PersonRole?
  /// The organisations, teams or circles they belong to, in the user's words and order; compared without case.
  public var groups: [String]
  /// How they belong to the user's own team; nil where the user did not say.
  public var team: TeamTie?

  public init(
    id: PersonID, name: String, addresses: [Address], role: PersonRole? = nil, groups: [String] = [],
    team: TeamTie? = nil
  ) {
    self.id = id
    self.name = name
    self.addresses = addresses
    self.role = role
    self.groups = groups
    self.team = team
  }

  /// Whether mail to them reaches the whole team of the user.
  public var reachesTeam: Bool { team == .address }

  /// Whether the user put them into this group.
  public func belongs(to group: String) -> Bool {
    let wanted = group.lowercased()
    return groups.contains { $0.lowercased() == wanted }
  }
}

/// What somebody is to the user, in the user's own word; never guessed.
public enum PersonRole: String, Sendable, Codable, CaseIterable {
  case boss, senior, peer, report, customer, supplier, family, friend

  /// Those whom one consults before a hard answer (PRACTICES.md B4).
  public var isSenior: Bool { self == .boss || self == .senior }
  /// Private life, which reports show apart (PRACTICES.md C10).
  public var isPrivateLife: Bool { self == .family || self == .friend }
}

/// How somebody belongs to the user's own team.
public enum TeamTie: String, Sendable, Codable, CaseIterable {
  case member
  /// Not a person: a list or shared mailbox that reaches all of the team.
  case address
}
