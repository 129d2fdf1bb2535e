extension Schema {
  /// What calendar parts of mail and events of calendars tell alike.
  static let meetingColumns = """
    uid TEXT NOT NULL,
    recurrence TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    method TEXT NOT NULL,
    startAt INTEGER,
    endAt INTEGER,
    summary TEXT NOT NULL,
    organizerID INTEGER REFERENCES address (id),
    medium TEXT NOT NULL
    """

  /// Events of calendars, who is invited to each, and when it begins on each of its days.
  static let events = """
    CREATE TABLE event (
      id INTEGER PRIMARY KEY,
      key INTEGER NOT NULL UNIQUE,
      sourceID INTEGER NOT NULL REFERENCES source (id),
      byteOffset INTEGER NOT NULL,
      byteLength INTEGER NOT NULL,
      stampedAt INTEGER NOT NULL,
      \(meetingColumns));
    CREATE TABLE guest (
      eventID INTEGER NOT NULL REFERENCES event (id),
      position INTEGER NOT NULL,
      addressID INTEGER NOT NULL REFERENCES address (id),
      participation TEXT NOT NULL,
      PRIMARY KEY (eventID, position)) WITHOUT ROWID;
    CREATE TABLE eventDay (
      eventID INTEGER NOT NULL REFERENCES event (id),
      startAt INTEGER NOT NULL,
      PRIMARY KEY (eventID, startAt)) WITHOUT ROWID;
    """
}
