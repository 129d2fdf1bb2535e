internal import GRDB
import Messages

extension Archive {
  /// For each source by path, SHA-256 over the place, length and key of every record first seen in it, in the order of
  /// the file: eight bytes each, least first. It changes when other records were read, wherever the file lies today.
  public func fingerprints() throws -> [String: [UInt8]] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT path, byteOffset, byteLength, key FROM (
            SELECT sourceID, byteOffset, byteLength, key FROM message
            UNION ALL SELECT sourceID, byteOffset, byteLength, key FROM call
            UNION ALL SELECT sourceID, byteOffset, byteLength, key FROM event
            UNION ALL SELECT sourceID, byteOffset, byteLength, key FROM exclusion)
          JOIN source ON source.id = sourceID ORDER BY path, byteOffset, key
          """)
      var hashes: [String: SHA256] = [:]
      while let row = try rows.next() {
        for column in 1...3 {
          let number: Int64 = row[column]
          withUnsafeBytes(of: number.littleEndian) { hashes[row[0], default: SHA256()].add($0) }
        }
      }
      return hashes.mapValues { $0.finished() }
    }
  }
}
