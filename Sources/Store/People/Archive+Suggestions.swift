internal import GRDB
import Messages

extension Archive {
  /// People who may be one, for review: those between whom and the owner there was traffic, most important first.
  ///
  /// Pairs that the people file keeps apart (`not: …`) are left out.
  public func suggestions() throws -> [Suggestion] {
    try read { db in
      let identities = try Identities(db)
      let traffic = try Traffic.byPerson(db, identities)
      let names = try Self.displayedNames(db, identities)
      let candidates = identities.people.compactMap { person -> SuggestionSearch.Candidate? in
        let count = traffic[person.id]?.total ?? 0
        guard count > 0 || person.id == .owner else { return nil }
        return SuggestionSearch.Candidate(person: person, names: names[person.id] ?? [], traffic: count)
      }
      let apart = Apart(try PeopleFile(storedIn: db), country: identities.country)
      return SuggestionSearch(candidates).suggestions.filter { !apart.contains($0) }
    }
  }

  /// The names displayed with the addresses of each person, those of one address together.
  private static func displayedNames(_ db: Database, _ identities: Identities) throws -> [PersonID: [[String]]] {
    let rows = try Row.fetchCursor(db, sql: "SELECT addressID, name FROM addressName ORDER BY addressID, name")
    var names: [PersonID: [[String]]] = [:]
    var last: Int64?
    while let row = try rows.next() {
      let address: Int64 = row[0]
      guard let person = identities.personOfAddress[address] else { continue }
      if last != address { names[person, default: []].append([]) }
      last = address
      names[person, default: [[]]][names[person, default: [[]]].count - 1].append(row[1])
    }
    return names
  }
}

/// Pairs of addresses that the user said are of two people.
struct Apart {
  private var others: [Address: Set<Address>] = [:]

  init(_ file: PeopleFile, country: Country?) {
    for entry in file.entries {
      let apart = Set(entry.apart.map { $0.normalised(in: country) })
      for address in entry.addresses where !apart.isEmpty {
        others[address.normalised(in: country), default: []].formUnion(apart)
      }
    }
  }

  func contains(_ suggestion: Suggestion) -> Bool {
    isApart(suggestion.first, suggestion.second) || isApart(suggestion.second, suggestion.first)
  }

  private func isApart(_ first: Person, _ second: Person) -> Bool {
    first.addresses.contains { address in
      others[address].map { !$0.isDisjoint(with: second.addresses) } ?? false
    }
  }
}
