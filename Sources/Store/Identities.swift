internal import GRDB
import Messages

/// Which address belongs to whom: the user's words first, else every address is a person of its own.
///
/// Phone numbers are the same when their last nine digits are, so that `+49 170 …` and `0170 …` agree.
struct Identities {
  /// Everybody, the owner first, then by name and id.
  private(set) var people: [Person] = []
  /// The person of each row of `address`.
  private(set) var personOfAddress: [Int64: PersonID] = [:]

  private var indexOfKey: [String: Int] = [:]

  init(_ db: Database) throws {
    people.append(Person(id: .owner, name: "me", addresses: [.owner]))
    indexOfKey[Self.matchKey(.owner)] = 0
    try addNamed(db)
    try addFound(db)
    let owner = people.removeFirst()
    people.sort { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
    people.insert(owner, at: 0)
  }

  private mutating func addNamed(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT kind, value, personPosition, name, isOwner FROM namedAddress
        JOIN namedPerson ON namedPerson.position = personPosition
        ORDER BY personPosition, namedAddress.position
        """)
    var indexOfPosition: [Int64: Int] = [:]
    while let row = try rows.next() {
      let address = Address(row, kind: 0, value: 1)
      let isOwner: Bool = row[4]
      let index = isOwner ? 0 : indexOfPosition[row[2]] ?? add(address, name: row[3])
      indexOfPosition[row[2]] = index
      join(address, to: index)
    }
  }

  private mutating func addFound(_ db: Database) throws {
    let rows = try Row.fetchCursor(db, sql: Self.foundQuery)
    while let row = try rows.next() {
      let address = Address(row, kind: 1, value: 2)
      let name: String? = row[3]
      let index = indexOfKey[Self.matchKey(address)] ?? add(address, name: name ?? address.value)
      join(address, to: index)
      personOfAddress[row[0]] = people[index].id
    }
  }

  /// Each address with the name it was displayed with most, ties by name.
  private static let foundQuery = """
    SELECT address.id, kind, value, (
      SELECT name FROM addressName WHERE addressID = address.id ORDER BY uses DESC, name LIMIT 1)
    FROM address ORDER BY address.id
    """

  private mutating func add(_ address: Address, name: String) -> Int {
    people.append(Person(id: PersonID(first: address), name: name, addresses: []))
    return people.count - 1
  }

  private mutating func join(_ address: Address, to index: Int) {
    indexOfKey[Self.matchKey(address)] = index
    if !people[index].addresses.contains(address) { people[index].addresses.append(address) }
  }

  /// Whose an address is, by its number.
  func person(_ address: Int64) -> PersonID { personOfAddress[address] ?? PersonID(rawValue: "p-unknown") }

  static func matchKey(_ address: Address) -> String {
    guard address.kind == .phone else { return "\(address.kind.rawValue):\(address.value)" }
    let digits = address.value.filter(\.isNumber)
    return "phone:\(digits.suffix(9))"
  }
}

extension PersonID {
  /// The name of the person whose first address this is.
  init(first address: Address) {
    var digest = Digest()
    digest.add(Identities.matchKey(address))
    self.init(rawValue: "p-" + digest.hex(8))
  }
}
