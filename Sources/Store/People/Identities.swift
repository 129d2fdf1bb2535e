internal import GRDB
import Messages

/// Which address belongs to whom: the user's words first, else every address is a person of its own.
///
/// Phone numbers are the same when they are in the form of E.164: `+49 170 …` and `0170 …` agree once the country is
/// known, by the user's word or by the user's own number.
struct Identities {
  /// Everybody, the owner first, then by name and id.
  private(set) var people: [Person] = []
  /// The person of each row of `address`.
  private(set) var personOfAddress: [Int64: PersonID] = [:]

  /// Where numbers without a calling code are at home.
  let country: Country?
  /// Numbers of `address` that lack a country, as written.
  private(set) var unplaced: [Address] = []

  private var indexOfKey: [String: Int] = [:]
  private var ids: Set<PersonID> = [.owner]

  init(_ db: Database) throws {
    let file = try PeopleFile(storedIn: db)
    country = try Country(storedIn: db) ?? Country(ofOwnerIn: file)
    people.append(Person(id: .owner, name: "me", addresses: [.owner]))
    indexOfKey[Self.key(of: .owner)] = 0
    for entry in file.entries { add(entry) }
    try addFound(db)
    let owner = people.removeFirst()
    people.sort { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
    people.insert(owner, at: 0)
  }

  /// Somebody all of whose addresses an earlier line already has is passed over.
  private mutating func add(_ entry: PeopleFile.Entry) {
    let addresses = entry.addresses.map(normalised)
    guard entry.isOwner || addresses.contains(where: { indexOfKey[Self.key(of: $0)] == nil }) else { return }
    let index = entry.isOwner ? 0 : add(addresses[0], name: entry.name)
    people[index].role = entry.role
    people[index].groups += entry.groups
    people[index].team = entry.team
    for address in addresses where indexOfKey[Self.key(of: address)] == nil { join(address, to: index) }
  }

  private mutating func addFound(_ db: Database) throws {
    let rows = try Row.fetchCursor(db, sql: Self.foundQuery)
    while let row = try rows.next() {
      let written = Address(row, kind: 1, value: 2)
      let address = normalised(written)
      if address.kind == .phone, PhoneNumber(written.value, in: country).lacksCountry { unplaced.append(written) }
      let name: String? = row[3]
      let index = indexOfKey[Self.key(of: address)] ?? add(address, name: name ?? address.value)
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
    var id = PersonID(first: address)
    if !ids.insert(id).inserted { id = PersonID(only: address) }
    people.append(Person(id: id, name: name, addresses: []))
    return people.count - 1
  }

  private mutating func join(_ address: Address, to index: Int) {
    indexOfKey[Self.key(of: address)] = index
    if !people[index].addresses.contains(address) { people[index].addresses.append(address) }
  }

  /// Whose an address is, by its number.
  func person(_ address: Int64) -> PersonID { personOfAddress[address] ?? PersonID(rawValue: "p-unknown") }

  private func normalised(_ address: Address) -> Address { address.normalised(in: country) }

  private static func key(of address: Address) -> String { "\(address.kind.rawValue):\(address.value)" }
}

extension Address {
  /// The address in the form by which it is compared: a phone number in that of E.164 where that can be told.
  public func normalised(in country: Country?) -> Address {
    guard kind == .phone else { return self }
    return Address(kind: .phone, value: PhoneNumber(value, in: country).value, name: name)
  }
}

extension PersonID {
  /// The name of the person whose first address this is: of a number the last nine digits, so that it stays the same
  /// when the country becomes known.
  init(first address: Address) {
    self.init(digesting: address.kind == .phone ? "phone:\(address.value.filter(\.isNumber).suffix(9))" : nil, address)
  }

  /// For those whose number ends as that of somebody else.
  fileprivate init(only address: Address) {
    self.init(digesting: nil, address)
  }

  private init(digesting key: String?, _ address: Address) {
    var digest = Digest()
    digest.add(key ?? "\(address.kind.rawValue):\(address.value)")
    self.init(rawValue: "p-" + digest.hex(8))
  }
}
