internal import GRDB

/// The tables, as named migrations that never change once released.
///
/// Singular camelCase names. Constraints are in the schema, so that no code has to be trusted to keep them.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 imported") { db in try db.execute(sql: imported) }
    migrator.registerMigration("1 people") { db in try db.execute(sql: people) }
    migrator.registerMigration("1 derived") { db in try db.execute(sql: derived) }
    migrator.registerMigration("1 readings") { db in try db.execute(sql: readings) }
    migrator.registerMigration("2 media") { db in try db.execute(sql: media) }
    migrator.registerMigration("2 seen labels") { db in try db.execute(sql: seenLabels) }
    migrator.registerMigration("2 readings") { db in try db.execute(sql: readingEncoder) }
    migrator.registerMigration("2 marks and dates") { db in try db.execute(sql: marksAndDates) }
    migrator.registerMigration("2 people as written", migrate: keepPeopleAsWritten)
    migrator.registerMigration("2 last report") { db in try db.execute(sql: lastReport) }
    migrator.registerMigration("2 meetings") { db in try db.execute(sql: meetings) }
    migrator.registerMigration("3 attachments") { db in try db.execute(sql: attachments) }
    return migrator
  }

  /// What was read. Rows are added, never changed but for where in a file they stand.
  ///
  /// A message stands in `message` where it was first met, in `place` wherever else; a `byteOffset` below 0 is
  /// -1 - the offset in a file that has since been replaced.
  private static let imported = """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      format TEXT NOT NULL);
    CREATE TABLE progress (
      sourceID INTEGER PRIMARY KEY REFERENCES source (id),
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      conditions TEXT NOT NULL,
      byteOffset INTEGER,
      fingerprint INTEGER NOT NULL,
      isComplete INTEGER NOT NULL,
      account TEXT NOT NULL);
    CREATE TABLE place (
      key INTEGER NOT NULL,
      sourceID INTEGER NOT NULL REFERENCES source (id),
      byteOffset INTEGER NOT NULL,
      byteLength INTEGER NOT NULL,
      PRIMARY KEY (key, sourceID, byteOffset)) WITHOUT ROWID;
    CREATE TABLE address (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      UNIQUE (kind, value));
    CREATE TABLE addressName (
      addressID INTEGER NOT NULL REFERENCES address (id),
      name TEXT NOT NULL,
      uses INTEGER NOT NULL,
      PRIMARY KEY (addressID, name)) WITHOUT ROWID;
    CREATE TABLE message (
      id INTEGER PRIMARY KEY,
      key INTEGER NOT NULL UNIQUE,
      sourceID INTEGER NOT NULL REFERENCES source (id),
      byteOffset INTEGER NOT NULL,
      byteLength INTEGER NOT NULL,
      medium TEXT NOT NULL,
      messageID TEXT,
      senderID INTEGER NOT NULL REFERENCES address (id),
      sentAt INTEGER NOT NULL,
      zoneMinutes INTEGER,
      timeOrigin TEXT NOT NULL,
      subject TEXT NOT NULL,
      body TEXT NOT NULL);
    CREATE TABLE recipient (
      messageID INTEGER NOT NULL REFERENCES message (id),
      position INTEGER NOT NULL,
      addressID INTEGER NOT NULL REFERENCES address (id),
      role TEXT NOT NULL,
      PRIMARY KEY (messageID, position)) WITHOUT ROWID;
    CREATE TABLE reference (
      messageID INTEGER NOT NULL REFERENCES message (id),
      position INTEGER NOT NULL,
      targetKey INTEGER NOT NULL,
      isReply INTEGER NOT NULL,
      PRIMARY KEY (messageID, position)) WITHOUT ROWID;
    CREATE TABLE call (
      id INTEGER PRIMARY KEY,
      key INTEGER NOT NULL UNIQUE,
      sourceID INTEGER NOT NULL REFERENCES source (id),
      byteOffset INTEGER NOT NULL,
      byteLength INTEGER NOT NULL,
      addressID INTEGER NOT NULL REFERENCES address (id),
      startAt INTEGER NOT NULL,
      zoneMinutes INTEGER,
      timeOrigin TEXT NOT NULL,
      seconds INTEGER NOT NULL,
      kind TEXT NOT NULL);
    CREATE TABLE exclusion (
      key INTEGER NOT NULL PRIMARY KEY,
      sourceID INTEGER NOT NULL REFERENCES source (id),
      byteOffset INTEGER NOT NULL,
      byteLength INTEGER NOT NULL,
      reason TEXT NOT NULL);
    CREATE TABLE diagnostic (
      sourceID INTEGER NOT NULL REFERENCES source (id),
      code TEXT NOT NULL,
      byteOffset INTEGER NOT NULL,
      line INTEGER NOT NULL,
      severity TEXT NOT NULL,
      what TEXT NOT NULL,
      remedy TEXT NOT NULL,
      PRIMARY KEY (sourceID, code, byteOffset, line)) WITHOUT ROWID;
    """

  /// The user's own words about who is who.
  private static let people = """
    CREATE TABLE namedPerson (
      position INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      isOwner INTEGER NOT NULL);
    CREATE TABLE namedAddress (
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      position INTEGER NOT NULL,
      personPosition INTEGER NOT NULL REFERENCES namedPerson (position) ON DELETE CASCADE,
      PRIMARY KEY (kind, value)) WITHOUT ROWID;
    """

  /// The user's people file as text, with comments and order; before, only what it says was kept, in two tables.
  private static func keepPeopleAsWritten(_ db: Database) throws {
    try db.execute(sql: settings)
    try PeopleFile(namedIn: db).write(to: db)
    try db.execute(sql: "DROP TABLE namedAddress; DROP TABLE namedPerson")
  }

  private static let settings = """
    CREATE TABLE peopleFile (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      text TEXT NOT NULL);
    CREATE TABLE setting (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL) WITHOUT ROWID;
    """

  /// What the encoder made of texts, by a hash of each; kept when all that is derived is made anew.
  private static let readings = """
    CREATE TABLE reading (
      key INTEGER PRIMARY KEY,
      value BLOB NOT NULL);
    """

  /// The text of a `message` as it was last changed.
  static let lastBody = """
    COALESCE((SELECT edit.body FROM edit WHERE messageKey = message.key ORDER BY at DESC LIMIT 1), message.body)
    """

  /// Reactions, later texts of edited messages, and who read what; what was derived without them is made anew.
  private static let media = """
    ALTER TABLE message ADD COLUMN isReaction INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE edit (
      messageKey INTEGER NOT NULL,
      at INTEGER NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (messageKey, at)) WITHOUT ROWID;
    ALTER TABLE episode ADD COLUMN reach TEXT NOT NULL DEFAULT 'ONE_TO_ONE';
    ALTER TABLE response DROP COLUMN isPrivate;
    ALTER TABLE response ADD COLUMN reach TEXT NOT NULL DEFAULT 'ONE_TO_ONE';
    CREATE INDEX episodeByCounterpart ON episode (counterpart);
    DELETE FROM derivation;
    """

  /// What reports have shown: at position 1 by the rules last reported with, at 0 by those before.
  private static let seenLabels = """
    CREATE TABLE seenRules (
      position INTEGER PRIMARY KEY,
      rules TEXT NOT NULL);
    CREATE TABLE seenLabels (
      position INTEGER NOT NULL,
      episodeID TEXT NOT NULL,
      decision TEXT NOT NULL,
      labels INTEGER NOT NULL,
      PRIMARY KEY (position, episodeID)) WITHOUT ROWID;
    """

  /// Which encoder made the readings.
  private static let readingEncoder = """
    CREATE TABLE readingEncoder (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      name TEXT NOT NULL);
    """

  /// Up to where the last report knew the archive.
  private static let lastReport = """
    CREATE TABLE lastReport (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      period TEXT NOT NULL,
      now INTEGER NOT NULL,
      rules TEXT NOT NULL,
      journalEntries INTEGER NOT NULL,
      lastMessage INTEGER NOT NULL,
      lastCall INTEGER NOT NULL);
    """

  /// What calendar parts of messages say; of a part that is none, nothing.
  private static let meetings = """
    CREATE TABLE meeting (
      messageID INTEGER PRIMARY KEY REFERENCES message (id),
      uid TEXT NOT NULL,
      recurrence TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      method TEXT NOT NULL,
      startAt INTEGER,
      endAt INTEGER,
      summary TEXT NOT NULL,
      organizerID INTEGER REFERENCES address (id),
      medium TEXT NOT NULL);
    CREATE TABLE attendee (
      messageID INTEGER NOT NULL REFERENCES message (id),
      position INTEGER NOT NULL,
      addressID INTEGER NOT NULL REFERENCES address (id),
      participation TEXT NOT NULL,
      PRIMARY KEY (messageID, position)) WITHOUT ROWID;
    """

  /// What messages say of the files that came with them.
  private static let attachments = """
    CREATE TABLE attachment (
      messageID INTEGER NOT NULL REFERENCES message (id),
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      size INTEGER NOT NULL,
      PRIMARY KEY (messageID, position)) WITHOUT ROWID;
    """

  /// What follows from the above by the rules of one version; thrown away and made anew.
  private static let derived = """
    CREATE TABLE derivation (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      state TEXT NOT NULL,
      notEnglish INTEGER NOT NULL,
      toSelf INTEGER NOT NULL);
    CREATE TABLE turn (
      conversation INTEGER NOT NULL,
      position INTEGER NOT NULL,
      messageID INTEGER NOT NULL REFERENCES message (id),
      repliesTo INTEGER,
      PRIMARY KEY (conversation, position)) WITHOUT ROWID;
    CREATE TABLE episode (
      id TEXT NOT NULL PRIMARY KEY,
      direction TEXT NOT NULL,
      conversation TEXT NOT NULL,
      requester TEXT NOT NULL,
      counterpart TEXT NOT NULL,
      messageKey INTEGER NOT NULL,
      askedAt INTEGER NOT NULL,
      lastAt INTEGER NOT NULL,
      medium TEXT NOT NULL,
      sentence TEXT NOT NULL,
      spanStart INTEGER NOT NULL,
      spanEnd INTEGER NOT NULL,
      type TEXT NOT NULL,
      form TEXT NOT NULL,
      addressee TEXT NOT NULL,
      effort TEXT NOT NULL,
      stakes TEXT NOT NULL,
      provenance TEXT NOT NULL,
      confidence REAL NOT NULL) WITHOUT ROWID;
    CREATE INDEX episodeByTime ON episode (askedAt);
    CREATE TABLE response (
      episodeID TEXT NOT NULL REFERENCES episode (id),
      position INTEGER NOT NULL,
      messageKey INTEGER NOT NULL,
      at INTEGER NOT NULL,
      medium TEXT NOT NULL,
      class TEXT NOT NULL,
      text TEXT NOT NULL,
      spanStart INTEGER NOT NULL,
      spanEnd INTEGER NOT NULL,
      provenance TEXT NOT NULL,
      confidence REAL NOT NULL,
      spokenMedium TEXT,
      spokenGrade TEXT,
      spokenAt INTEGER,
      isPrivate INTEGER NOT NULL,
      PRIMARY KEY (episodeID, position)) WITHOUT ROWID;
    CREATE TABLE quality (
      episodeID TEXT NOT NULL REFERENCES episode (id),
      position INTEGER NOT NULL,
      label TEXT NOT NULL,
      messageKey INTEGER NOT NULL,
      at INTEGER,
      text TEXT NOT NULL,
      spanStart INTEGER NOT NULL,
      spanEnd INTEGER NOT NULL,
      provenance TEXT NOT NULL,
      confidence REAL NOT NULL,
      isSpecific INTEGER NOT NULL,
      PRIMARY KEY (episodeID, position)) WITHOUT ROWID;
    CREATE TABLE repetition (
      episodeID TEXT NOT NULL REFERENCES episode (id),
      position INTEGER NOT NULL,
      messageKey INTEGER NOT NULL,
      at INTEGER NOT NULL,
      text TEXT NOT NULL,
      provenance TEXT NOT NULL,
      PRIMARY KEY (episodeID, position)) WITHOUT ROWID;
    """

  /// The marks of an ask, parted by spaces, and the day that a promise names.
  private static let marksAndDates = """
    ALTER TABLE episode ADD COLUMN marks TEXT NOT NULL DEFAULT '';
    ALTER TABLE quality ADD COLUMN due INTEGER;
    """
}
