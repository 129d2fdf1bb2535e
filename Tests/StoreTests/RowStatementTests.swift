import GRDB
import Testing

@testable import Store

@Suite struct RowStatementTests {
  private func withTable(_ body: (Database) throws -> Void) throws {
    try DatabaseQueue().write { db in
      try db.execute(sql: "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL, size REAL, isOld INTEGER)")
      try body(db)
    }
  }

  @Test func valuesComeBackAsTheyWere() throws {
    try withTable { db in
      let insert = try RowStatement(db, "INSERT INTO item VALUES (?, ?, ?, ?)")
      #expect(try insert.execute(Int64?.none, "Grüße", 1.5, true) == 1)
      #expect(try insert.execute(7, "", Double?.none, false) == 1)
      #expect(insert.lastRow == 7)
      let rows = try Row.fetchAll(db, sql: "SELECT * FROM item ORDER BY id")
      #expect(
        rows == [["id": 1, "name": "Grüße", "size": 1.5, "isOld": 1], ["id": 7, "name": "", "size": nil, "isOld": 0]])
    }
  }

  @Test func rowsAreHandedOutInTurn() throws {
    try withTable { db in
      let insert = try RowStatement(db, "INSERT INTO item VALUES (?, ?, NULL, NULL)")
      for (id, name) in [(1, "one"), (2, "two"), (3, "three")] { try insert.execute(id, name) }
      var found: [String] = []
      try RowStatement(db, "SELECT id, name FROM item WHERE id > ? ORDER BY id").forEach(1) { row in
        found.append("\(row.integer(0)) \(row.text(1))")
      }
      #expect(found == ["2 two", "3 three"])
    }
  }

  @Test func aRefusedRowIsThrownAndTheNextOneGoesIn() throws {
    try withTable { db in
      let insert = try RowStatement(db, "INSERT INTO item VALUES (?, ?, NULL, NULL)")
      #expect(throws: DatabaseError.self) { try insert.execute(1, String?.none) }
      #expect(try insert.execute(1, "one") == 1)
      let again = try RowStatement(db, "INSERT INTO item VALUES (?, ?, NULL, NULL) ON CONFLICT DO NOTHING")
      #expect(try again.execute(1, "other") == 0)
    }
  }
}
