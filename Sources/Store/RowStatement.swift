internal import GRDB
internal import GRDBSQLite

/// A statement for rows by the thousand: its values go to SQLite as they are.
///
/// GRDB puts each value into a box and checks each list of arguments, which takes longer than SQLite takes for a row of a
/// few numbers. Text ends at its first NUL byte, as with GRDB. Not for statements that begin or end transactions.
struct RowStatement {
  /// Keeps the handle alive.
  private let statement: Statement
  private let texts = BoundTexts()

  init(_ db: Database, _ sql: String) throws { statement = try db.makeStatement(sql: sql) }

  /// Runs a statement that gives no rows.
  ///
  /// - Parameter values: as many as it has placeholders.
  /// - Returns: how many rows it changed.
  @discardableResult
  func execute<each Value: ColumnValue>(_ values: repeat each Value) throws -> Int {
    let handle = statement.sqliteStatement
    defer { sqlite3_reset(handle) }
    texts.clear()
    var place: Int32 = 0
    for value in repeat each values { try bind(value, &place) }
    guard sqlite3_step(handle) == SQLITE_DONE else { throw fault }
    return Int(sqlite3_changes(sqlite3_db_handle(handle)))
  }

  /// The number of the row that was added last.
  var lastRow: Int64 { sqlite3_last_insert_rowid(sqlite3_db_handle(statement.sqliteStatement)) }

  /// Hands each row that the statement gives to `body`.
  func forEach<each Value: ColumnValue>(_ values: repeat each Value, row body: (ResultRow) throws -> Void) throws {
    let handle = statement.sqliteStatement
    defer { sqlite3_reset(handle) }
    texts.clear()
    var place: Int32 = 0
    for value in repeat each values { try bind(value, &place) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(ResultRow(handle: handle))
      case SQLITE_DONE: return
      default: throw fault
      }
    }
  }

  private func bind(_ value: some ColumnValue, _ place: inout Int32) throws {
    place += 1
    guard value.bind(to: statement.sqliteStatement, at: place, texts) == SQLITE_OK else { throw fault }
  }

  private var fault: DatabaseError {
    let connection = sqlite3_db_handle(statement.sqliteStatement)
    return DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: String(cString: sqlite3_errmsg(connection)), sql: statement.sql)
  }
}

/// A row while a `RowStatement` stands on it.
struct ResultRow {
  fileprivate let handle: SQLiteStatement

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }
  func text(_ column: Int32) -> String { sqlite3_column_text(handle, column).map { String(cString: $0) } ?? "" }
}

/// The texts of one row, where SQLite finds them until the next row is bound: else it would ask for memory for each.
final class BoundTexts {
  private let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 4096)
  private var used = 0

  deinit { room.deallocate() }

  func clear() { used = 0 }

  /// Keeps a text; nil where it is too long for the room that is left.
  func keep(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> UnsafePointer<UInt8>? {
    guard text.count <= room.count - used else { return nil }
    defer { used += text.count }
    _ = room[used...].initialize(from: text)
    return room.baseAddress.map { UnsafePointer($0 + used) }
  }
}

/// What can stand in a column.
protocol ColumnValue {
  /// - Returns: what SQLite says to it.
  func bind(to statement: SQLiteStatement, at place: Int32, _ texts: BoundTexts) -> Int32
}

extension Int64: ColumnValue {
  func bind(to statement: SQLiteStatement, at place: Int32, _ texts: BoundTexts) -> Int32 {
    sqlite3_bind_int64(statement, place, self)
  }
}

extension Int: ColumnValue {
  func bind(to statement: SQLiteStatement, at place: Int32, _ texts: BoundTexts) -> Int32 {
    Int64(self).bind(to: statement, at: place, texts)
  }
}

extension Bool: ColumnValue {
  func bind(to statement: SQLiteStatement, at place: Int32, _ texts: BoundTexts) -> Int32 {
    (self ? 1 : 0).bind(to: statement, at: place, texts)
  }
}

extension Double: ColumnValue {
  func bind(to statement: SQLiteStatement, at place: Int32, _ texts: BoundTexts) -> Int32 {
    sqlite3_bind_double(statement, place, self)
  }
}

extension String: ColumnValue {
  func bind(to statement: SQLiteStatement, at place: Int32, _ texts: BoundTexts) -> Int32 {
    // SQLITE_TRANSIENT, which is no pointer in C either: SQLite copies the text.
    let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    if isEmpty { return sqlite3_bind_text(statement, place, "", 0, copies) }
    var text = self
    return text.withUTF8 { bytes in
      let own = bytes[..<(bytes.firstIndex(of: 0) ?? bytes.count)]
      let kept = texts.keep(own)
      return (kept ?? own.base.baseAddress)?.withMemoryRebound(to: CChar.self, capacity: own.count) {
        sqlite3_bind_text(statement, place, $0, Int32(clamping: own.count), kept == nil ? copies : nil)
      } ?? SQLITE_NOMEM
    }
  }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
  func bind(to statement: SQLiteStatement, at place: Int32, _ texts: BoundTexts) -> Int32 {
    self?.bind(to: statement, at: place, texts) ?? sqlite3_bind_null(statement, place)
  }
}
