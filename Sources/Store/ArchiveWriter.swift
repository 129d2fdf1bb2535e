internal import GRDB
import Messages

/// Adds what readers found to the archive; all of it since the last `keep` is kept or undone together.
///
/// Every `insert` answers whether the row is new: false means that the archive already holds it.
public final class ArchiveWriter {
  let db: Database
  private let places: PlaceTable
  private let cutMessages: CutMessages
  private let addresses: AddressTable
  private let message: RowStatement
  private let recipient: RowStatement
  private let reference: RowStatement
  private let meeting: Statement
  private let attendee: Statement
  private let attachment: RowStatement
  private let call: Statement
  private let events: EventTable
  private let edit: Statement
  private let exclusion: Statement
  private let undoExclusion: RowStatement
  private let diagnostic: Statement
  private var sourceIDs: [String: Int64] = [:]
  private var format = ""
  private var hasNew = false

  init(_ db: Database) throws {
    self.db = db
    places = try PlaceTable(db)
    cutMessages = try CutMessages(db)
    addresses = try AddressTable(db)
    message = try RowStatement(db, Self.insert("message", 17))
    recipient = try RowStatement(db, Self.insert("recipient", 4))
    reference = try RowStatement(db, Self.insert("reference", 4))
    meeting = try db.makeStatement(sql: Self.insert("meeting", 10))
    attendee = try db.makeStatement(sql: Self.insert("attendee", 4))
    attachment = try RowStatement(db, Self.insert("attachment", 5))
    call = try db.makeStatement(sql: Self.insert("call", 11))
    events = try EventTable(db, addresses)
    edit = try db.makeStatement(sql: Self.insert("edit", 3))
    exclusion = try db.makeStatement(sql: Self.exclusionInsertion)
    undoExclusion = try RowStatement(db, "DELETE FROM exclusion WHERE key = ?")
    diagnostic = try db.makeStatement(sql: Self.insert("diagnostic", 7))
  }

  static func insert(_ table: String, _ columns: Int) -> String {
    let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
    return "INSERT INTO \(table) VALUES (\(marks)) ON CONFLICT DO NOTHING"
  }

  /// A message that is in the archive is not left out, though another file has a copy to leave out.
  private static let exclusionInsertion = """
    INSERT INTO exclusion SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (SELECT 1 FROM message WHERE key = ?1)
    ON CONFLICT (key) DO UPDATE SET byteOffset = excluded.byteOffset, byteLength = excluded.byteLength
      WHERE sourceID = excluded.sourceID
    """

  /// Names the file that the following records come from.
  ///
  /// - Parameters:
  ///   - isReplaced: whether the file is another than what was read from it before.
  ///   - isContinued: whether it is that file and goes on inside what was its last record.
  public func beginSource(path: String, format: String, isReplaced: Bool = false, isContinued: Bool = false) throws {
    self.format = format
    guard let id = try sourceID(of: path), isReplaced else { return }
    if isContinued { try cutMessages.remove(in: id) }
    try forgetPlaces(in: id)
  }

  /// The number of a file, made new where it has none: in a folder of messages each is a file of its own.
  ///
  /// - Returns: nil where no source was begun, which the tables refuse.
  private func sourceID(of path: String) throws -> Int64? {
    if let known = sourceIDs[path] { return known }
    if format.isEmpty { return nil }
    // What was refused as empty may be a mailbox now.
    try db.execute(
      sql: "INSERT INTO source (path, format) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET format = excluded.format",
      arguments: [path, format])
    let id = try Int64.fetchOne(db, sql: "SELECT id FROM source WHERE path = ?", arguments: [path])
    sourceIDs[path] = id
    return id
  }

  /// Adds a message with its people and references; a message once excluded is excluded no longer.
  ///
  /// Of a message that the archive already holds, a text that was edited since is kept beside the first, and so is
  /// where else it stands; if a file was cut off inside it, the whole one takes its place.
  public func insert(_ new: Message) throws -> Bool {
    let isNew = try insertRow(of: new)
    if isNew {
      try insertDetails(of: new, id: message.lastRow)
    } else if try cutMessages.giveWay(to: new, in: sourceIDs[new.source.path]) {
      _ = try insertRow(of: new)
      try insertDetails(of: new, id: message.lastRow)
    } else {
      try places.note(new.key, in: .message, sourceIDs[new.source.path], new.source)
    }
    try noteEdit(of: new)
    return isNew
  }

  private func insertRow(of new: Message) throws -> Bool {
    let added = try message.execute(
      Int64?.none, new.key.integer, try sourceID(of: new.source.path), new.source.offset, new.source.length,
      new.medium.rawValue, new.messageID, try addresses.id(of: new.sender), new.sent.instant.milliseconds,
      new.sent.zoneMinutes, new.sent.origin.rawValue, new.isReaction, new.thread.map { MessageKey(thread: $0).integer },
      new.isSent, new.isCut, new.subject, new.body)
    return added > 0
  }

  private func insertDetails(of new: Message, id: Int64) throws {
    hasNew = true
    _ = try addresses.idOfNew(new.sender)
    try insertRecipients(of: new, id: id)
    try insertReferences(of: new, id: id)
    if let meeting = new.meeting { try insert(meeting, id: id) }
    for (position, file) in new.attachments.enumerated() {
      try attachment.execute(id, position, file.name, file.type, file.size)
    }
    try undoExclusion.execute(new.key.integer)
  }

  private func noteEdit(of new: Message) throws {
    guard let at = new.edited, !new.body.isEmpty else { return }
    try edit.execute(arguments: [new.key.integer, at.milliseconds, new.body])
    hasNew = hasNew || db.changesCount > 0
  }

  private func insertRecipients(of new: Message, id: Int64) throws {
    for (position, one) in new.recipients.enumerated() {
      try recipient.execute(id, position, try addresses.idOfNew(one.address), one.role.rawValue)
    }
  }

  private func insert(_ new: Meeting, id: Int64) throws {
    try meeting.execute(arguments: [
      id, new.uid, new.recurrence, new.sequence, new.method.rawValue, new.start?.milliseconds, new.end?.milliseconds,
      new.summary, try new.organizer.map(addresses.idOfNew), new.medium.rawValue,
    ])
    for (position, one) in new.attendees.enumerated() {
      try attendee.execute(arguments: [id, position, addresses.idOfNew(one.address), one.participation.rawValue])
    }
  }

  private func insertReferences(of new: Message, id: Int64) throws {
    let replies = new.inReplyTo.map { (MessageKey(messageID: $0), true) }
    let others = new.references.map { (MessageKey(messageID: $0), false) }
    for (position, (target, isReply)) in (replies + others).enumerated() {
      try reference.execute(id, position, target.integer, isReply)
    }
  }

  /// Adds a call.
  public func insert(_ new: Call) throws -> Bool {
    try call.execute(arguments: [
      nil, new.key.integer, sourceID(of: new.source.path), new.source.offset, new.source.length,
      addresses.id(of: new.counterpart), new.start.instant.milliseconds, new.start.zoneMinutes,
      new.start.origin.rawValue, new.seconds, new.kind.rawValue,
    ])
    guard db.changesCount > 0 else {
      try places.note(new.key, in: .call, sourceIDs[new.source.path], new.source)
      return false
    }
    _ = try addresses.idOfNew(new.counterpart)
    hasNew = true
    return true
  }

  /// Adds an event of a calendar.
  public func insert(_ new: CalendarEvent) throws -> Bool {
    let source = try sourceID(of: new.source.path)
    guard try events.insert(new, sourceID: source) else {
      if try events.restamp(new) { hasNew = true }
      try places.note(new.key, in: .event, source, new.source)
      return false
    }
    hasNew = true
    return true
  }

  /// Notes a message that is left out, so that it can be listed.
  public func insert(_ new: Exclusion) throws {
    try exclusion.execute(arguments: [
      new.key.integer, sourceID(of: new.source.path), new.source.offset, new.source.length, new.reason.rawValue,
    ])
  }

  /// Notes trouble met on the way.
  public func insert(_ new: Diagnostic) throws {
    try diagnostic.execute(arguments: [
      sourceID(of: new.path), new.code, new.offset ?? -1, new.line ?? -1, new.severity.rawValue, new.what, new.remedy,
    ])
  }

  /// Notes whether a file of a folder of messages has been read; its source must have been begun.
  ///
  /// - Parameter identity: the file by name, size and time, as a hash.
  public func note(isRead: Bool, _ identity: Int64, in folder: String) throws {
    let note =
      isRead
      ? "INSERT OR IGNORE INTO readFile VALUES (?, ?)" : "DELETE FROM readFile WHERE sourceID = ? AND identity = ?"
    try db.cachedStatement(sql: note).execute(arguments: [sourceIDs[folder], identity])
  }

  /// Notes how far a file has been read; its source must have been begun.
  public func note(_ progress: SourceProgress, of path: String) throws {
    try progress.write(to: db, sourceID: sourceIDs[path])
  }

  /// Keeps everything added so far, whatever happens later; whoever waits to write may come in between.
  public func keep() throws {
    try finish()
    try db.commit()
    try db.beginTransaction(.immediate)
  }

  /// Episodes follow from everything imported, so anything new makes them stale.
  func finish() throws {
    try addresses.writeNames()
    if hasNew { try db.execute(sql: "DELETE FROM derivation") }
    hasNew = false
  }
}

extension Archive {
  /// Adds records: when `work` throws, what it added since the last `keep` is undone.
  public func add<Value>(_ work: (ArchiveWriter) throws -> Value) throws -> Value {
    try writeInSteps { db in
      let writer = try ArchiveWriter(db)
      let value = try work(writer)
      try writer.finish()
      return value
    }
  }
}

extension MessageKey {
  /// The same 64 bits as a number, for the database.
  var integer: Int64 { Int64(bitPattern: number ?? UInt64(rawValue, radix: 16) ?? 0) }

  init(integer: Int64) { self.init(number: UInt64(bitPattern: integer)) }
}
