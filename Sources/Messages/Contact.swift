/// One card of the user's contacts.
public struct Contact: Sendable, Equatable {
  /// What the user calls them; empty where the card has no name.
  public var name: String
  public var addresses: [Address]
  /// Organisation and labels, in the order of the card.
  public var groups: [String]
  /// Where the card begins, counted from 1.
  public var line: Int

  public init(name: String, addresses: [Address], groups: [String] = [], line: Int = 1) {
    self.name = name
    self.addresses = addresses
    self.groups = groups
    self.line = line
  }
}
