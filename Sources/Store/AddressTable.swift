internal import GRDB
import Messages

/// Gives each address a number, and counts the names it is displayed with in what is new.
///
/// Numbers are kept in memory during an import: a lifetime of mail has some hundred thousand addresses.
final class AddressTable {
  private struct Use: Hashable {
    let address: Int64
    let name: String
  }

  private let db: Database
  private let insert: Statement
  private let select: Statement
  private var ids: [Address: Int64] = [:]
  private var uses: [Use: Int] = [:]

  init(_ db: Database) throws {
    self.db = db
    insert = try db.makeStatement(sql: "INSERT OR IGNORE INTO address (kind, value) VALUES (?, ?)")
    select = try db.makeStatement(sql: "SELECT id FROM address WHERE kind = ? AND value = ?")
  }

  /// The number of an address, made new where it has none.
  func id(of address: Address) throws -> Int64 {
    if let id = ids[address] { return id }
    let id = try fetchOrInsert(address)
    ids[address] = id
    return id
  }

  /// The number of an address, its name counted.
  func idOfNew(_ address: Address) throws -> Int64 {
    let id = try id(of: address)
    if let name = address.name, !name.isEmpty {
      uses[Use(address: id, name: name), default: 0] += 1
    }
    return id
  }

  private func fetchOrInsert(_ address: Address) throws -> Int64 {
    let arguments: StatementArguments = [address.kind.rawValue, address.value]
    try insert.execute(arguments: arguments)
    if db.changesCount > 0 { return db.lastInsertedRowID }
    return try Int64.fetchOne(select, arguments: arguments) ?? 0
  }

  /// Adds what was counted since the last call to the table.
  func writeNames() throws {
    let statement = try db.makeStatement(
      sql: """
        INSERT INTO addressName (addressID, name, uses) VALUES (?, ?, ?)
        ON CONFLICT (addressID, name) DO UPDATE SET uses = uses + excluded.uses
        """)
    for (use, count) in uses {
      try statement.execute(arguments: [use.address, use.name, count])
    }
    uses = [:]
  }
}
