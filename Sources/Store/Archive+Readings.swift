import Foundation
internal import GRDB

/// What the encoder made of texts, kept because reading takes long; by a hash of the text, without its words.
extension Archive {
  public func readings() throws -> [Int64: [UInt8]] {
    try read { db in
      var readings: [Int64: [UInt8]] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT key, value FROM reading")
      while let row = try rows.next() { readings[row[0]] = Array(row[1] as Data) }
      return readings
    }
  }

  public func add(readings: [(key: Int64, value: [UInt8])]) throws {
    try write { db in
      let insert = try db.makeStatement(sql: "INSERT OR REPLACE INTO reading VALUES (?, ?)")
      for reading in readings { try insert.execute(arguments: [reading.key, Data(reading.value)]) }
    }
  }
}
