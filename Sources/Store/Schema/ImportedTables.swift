extension Schema {
  /// What was read. Rows are added, and change only in where they stand, or when a message that was cut off comes whole.
  ///
  /// A message stands in `message` where it was first met, in `place` wherever else; a `byteOffset` below 0 is
  /// -1 - the offset in a file that has since been replaced. Later texts of an edited message are in `edit`.
  static let imported = """
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
      isReaction INTEGER NOT NULL,
      threadKey INTEGER,
      isSent INTEGER NOT NULL,
      isCut INTEGER NOT NULL,
      subject TEXT NOT NULL,
      body TEXT NOT NULL);
    CREATE INDEX messageByThread ON message (threadKey) WHERE threadKey IS NOT NULL;
    CREATE TABLE place (
      key INTEGER NOT NULL,
      sourceID INTEGER NOT NULL REFERENCES source (id),
      byteOffset INTEGER NOT NULL,
      byteLength INTEGER NOT NULL,
      PRIMARY KEY (key, sourceID, byteOffset)) WITHOUT ROWID;
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
    CREATE TABLE meeting (
      messageID INTEGER PRIMARY KEY REFERENCES message (id),
      \(meetingColumns));
    CREATE TABLE attendee (
      messageID INTEGER NOT NULL REFERENCES message (id),
      position INTEGER NOT NULL,
      addressID INTEGER NOT NULL REFERENCES address (id),
      participation TEXT NOT NULL,
      PRIMARY KEY (messageID, position)) WITHOUT ROWID;
    CREATE TABLE attachment (
      messageID INTEGER NOT NULL REFERENCES message (id),
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      size INTEGER NOT NULL,
      PRIMARY KEY (messageID, position)) WITHOUT ROWID;
    CREATE TABLE edit (
      messageKey INTEGER NOT NULL,
      at INTEGER NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (messageKey, at)) WITHOUT ROWID;
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
    """
}
