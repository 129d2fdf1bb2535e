extension Schema {
  /// The files that were read, how far, and what was wrong with them.
  ///
  /// A folder of messages has a row in `readFile` for each file of it that was read, by name, size and time.
  static let sources = """
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
    CREATE TABLE readFile (
      sourceID INTEGER NOT NULL REFERENCES source (id),
      identity INTEGER NOT NULL,
      PRIMARY KEY (sourceID, identity)) WITHOUT ROWID;
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
}
