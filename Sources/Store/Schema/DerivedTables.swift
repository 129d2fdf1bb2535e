extension Schema {
  /// What follows from everything imported by the rules of one version; thrown away and made anew.
  ///
  /// Episodes are numbered as they are found, so that rows are added at the ends of the tables: at the random places of
  /// their ids each would cost a page. The marks of an ask are parted by spaces; `due` is the day that a promise names.
  static let derived = """
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
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
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
      confidence REAL NOT NULL,
      reach TEXT NOT NULL,
      marks TEXT NOT NULL);
    \(episodeIndexes)
    CREATE TABLE response (
      episodeNumber INTEGER NOT NULL REFERENCES episode (number),
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
      reach TEXT NOT NULL,
      PRIMARY KEY (episodeNumber, position)) WITHOUT ROWID;
    CREATE TABLE quality (
      episodeNumber INTEGER NOT NULL REFERENCES episode (number),
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
      due INTEGER,
      PRIMARY KEY (episodeNumber, position)) WITHOUT ROWID;
    CREATE TABLE repetition (
      episodeNumber INTEGER NOT NULL REFERENCES episode (number),
      position INTEGER NOT NULL,
      messageKey INTEGER NOT NULL,
      at INTEGER NOT NULL,
      text TEXT NOT NULL,
      provenance TEXT NOT NULL,
      PRIMARY KEY (episodeNumber, position)) WITHOUT ROWID;
    """

  /// Apart, because they are taken away and made anew whenever the table is filled.
  static let episodeIndexes = """
    CREATE UNIQUE INDEX episodeByID ON episode (id);
    CREATE INDEX episodeByTime ON episode (askedAt);
    CREATE INDEX episodeByCounterpart ON episode (counterpart);
    """
}
