internal import GRDB

/// The tables, as named migrations that never change once released.
///
/// Singular camelCase names. Constraints are in the schema, so that no code has to be trusted to keep them.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 sources") { db in try db.execute(sql: sources) }
    migrator.registerMigration("1 imported") { db in try db.execute(sql: imported) }
    migrator.registerMigration("1 people") { db in try db.execute(sql: people) }
    migrator.registerMigration("2 derived") { db in try db.execute(sql: derived) }
    migrator.registerMigration("1 readings") { db in try db.execute(sql: readings) }
    migrator.registerMigration("1 reported") { db in try db.execute(sql: reported) }
    migrator.registerMigration("1 events") { db in try db.execute(sql: events) }
    return migrator
  }

  /// The text of a `message` as it was last changed.
  static let lastBody = """
    COALESCE((SELECT edit.body FROM edit WHERE messageKey = message.key ORDER BY at DESC LIMIT 1), message.body)
    """
}
