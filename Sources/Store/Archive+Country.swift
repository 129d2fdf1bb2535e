internal import GRDB
import Messages

extension Archive {
  /// Where numbers without a calling code are at home: as the user said, else where the user's own numbers are.
  public func country() throws -> Country? {
    try read { db in try Country(storedIn: db) ?? Country(ofOwnerIn: PeopleFile(storedIn: db)) }
  }

  /// Keeps the user's word on it; who is who follows from it and is derived anew.
  public func setCountry(_ country: Country) throws {
    try write { db in
      if try Country(storedIn: db) == country { return }
      try db.execute(sql: "INSERT OR REPLACE INTO setting VALUES ('country', ?)", arguments: [country.code])
      try db.execute(sql: "DELETE FROM derivation")
    }
  }

  /// Numbers that stay as written, because no country is known for them or they fit no number of it.
  public func unplacedNumbers() throws -> UnplacedNumbers {
    try read { db in
      let identities = try Identities(db)
      return UnplacedNumbers(
        numbers: identities.unplaced, country: identities.country,
        likely: Country.commonest(identities.people.flatMap(\.addresses)))
    }
  }
}

/// Numbers of which two spellings cannot be told to be the same.
public struct UnplacedNumbers: Sendable, Equatable {
  public var numbers: [Address]
  /// The country in force; nil where none is known.
  public var country: Country?
  /// Where most other numbers of the archive are at home.
  public var likely: Country?
}

extension Country {
  /// The country that the user named.
  init?(storedIn db: Database) throws {
    guard let code = try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'country'") else {
      return nil
    }
    self.init(code)
  }

  /// The country of all the owner's numbers that have a calling code.
  init?(ofOwnerIn file: PeopleFile) {
    let countries = file.ownerAddresses.compactMap(Self.of)
    guard let first = countries.first, countries.allSatisfy({ $0 == first }) else { return nil }
    self = first
  }

  /// The country of most numbers, ties by code.
  static func commonest(_ addresses: [Address]) -> Country? {
    let counts = Dictionary(grouping: addresses.compactMap(of), by: \.code).mapValues(\.count)
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }.flatMap { Country($0.key) }
  }

  /// The principal country of a number with a calling code.
  private static func of(_ address: Address) -> Country? {
    guard address.kind == .phone, case .international(let number) = PhoneNumber(address.value, in: nil) else {
      return nil
    }
    return dialled(number.dropFirst())
  }
}
