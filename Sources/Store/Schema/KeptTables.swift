extension Schema {
  /// The user's people file as text, with comments and order, and other words of the user.
  static let people = """
    CREATE TABLE peopleFile (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      text TEXT NOT NULL);
    CREATE TABLE setting (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL) WITHOUT ROWID;
    """

  /// What the encoder made of texts, by a hash of each, and which one; kept when all that is derived is made anew.
  static let readings = """
    CREATE TABLE reading (
      key INTEGER PRIMARY KEY,
      value BLOB NOT NULL);
    CREATE TABLE readingEncoder (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      name TEXT NOT NULL);
    """

  /// Up to where the last report knew the archive, and what reports have shown: at position 1 by the rules last
  /// reported with, at 0 by those before.
  static let reported = """
    CREATE TABLE lastReport (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      period TEXT NOT NULL,
      now INTEGER NOT NULL,
      rules TEXT NOT NULL,
      journalEntries INTEGER NOT NULL,
      lastMessage INTEGER NOT NULL,
      lastCall INTEGER NOT NULL);
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
}
