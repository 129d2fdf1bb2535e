import Messages

/// A message of the archive, with what its sender wrote themselves.
public struct MessageRecord: Record {
  public var message: Message
  /// Without quotes, signatures and footers; episode spans count its bytes.
  public var ownText: String
  /// Where else it was found.
  public var otherPlaces: [SourcePosition]

  public init(_ message: Message, ownText: String, otherPlaces: [SourcePosition] = []) {
    self.message = message
    self.ownText = ownText
    self.otherPlaces = otherPlaces
  }

  public static let name = "messages"
  public static let about = "One row for each imported message."
  public static let fields: [Field<Self>] = [
    .text("message_key", "Stable name of the message, the same in every export.") { $0.message.key.rawValue },
    .text("source_path", "File it was read from, as given to import.") { $0.message.source.path },
    .integer("byte_offset", "Bytes from the start of the file to the first byte of the record.") {
      $0.message.source.offset
    },
    .integer("byte_length", "Length of the record in bytes; 0 where the format has no end.") {
      $0.message.source.length
    },
    .text("message_id", "Message-ID of RFC 5322, without its angle brackets.") { $0.message.messageID },
    .text("sender", "Normalised address of the sender.") { $0.message.sender.value },
    .text("sender_kind", "email, phone, handle or owner.") { $0.message.sender.kind.rawValue },
    .objects("recipients", "Everybody addressed, in the order of the source.") {
      $0.message.recipients.map(RecipientRecord.init)
    },
    .instant("sent_at", "When it was sent, in UTC.") { $0.message.sent.instant },
    .text("sent_zone", "Offset from UTC that the sender wrote, such as +02:00; missing where there is none.") {
      $0.message.sent.zoneMinutes.map(Moments.offset)
    },
    .text("time_origin", "Where the time comes from: date, received, envelope or file.") {
      $0.message.sent.origin.rawValue
    },
    .text("medium", "EMAIL, CHAT, SMS, CALL, VIDEO, F2F or LETTER.") { $0.message.medium.rawValue },
    .text("subject", "Subject; empty in chats.") { $0.message.subject },
    .text("own_text", "The text without quotes, signatures and footers.") { $0.ownText },
    .objects("also_in", "Where else it was found: other files, or once more in the same.") {
      $0.otherPlaces.map(PlaceRecord.init)
    },
    .objects("attachments", "The files that came with it, in their order.") {
      $0.message.attachments.map(AttachmentRecord.init)
    },
  ]
}

/// One addressee.
struct RecipientRecord: Record {
  var recipient: Recipient

  init(_ recipient: Recipient) { self.recipient = recipient }

  static let name = "recipients"
  static let about = "One addressee of a message."
  static let fields: [Field<Self>] = [
    .text("address", "Normalised address.") { $0.recipient.address.value },
    .text("kind", "email, phone, handle or owner.") { $0.recipient.address.kind.rawValue },
    .text("role", "to, cc or bcc.") { $0.recipient.role.rawValue },
  ]
}

/// One more place of a message.
struct PlaceRecord: Record {
  var place: SourcePosition

  init(_ place: SourcePosition) { self.place = place }

  static let name = "places"
  static let about = "One more place where a message was found."
  static let fields: [Field<Self>] = [
    .text("source_path", "File, as given to import.") { $0.place.path },
    .integer("byte_offset", "Bytes from the start of the file to the first byte of the record.") { $0.place.offset },
    .integer("byte_length", "Length of the record in bytes; 0 where the format has no end.") { $0.place.length },
  ]
}

/// One file of a message.
struct AttachmentRecord: Record {
  var attachment: Attachment

  init(_ attachment: Attachment) { self.attachment = attachment }

  static let name = "attachments"
  static let about = "One file that came with a message."
  static let fields: [Field<Self>] = [
    .text("name", "As the sender named it; empty where it has no name.") { $0.attachment.name },
    .text("type", "Media type, such as image/png.") { $0.attachment.type },
    .integer("size", "Bytes, worked out from the length of its encoded form.") { $0.attachment.size },
  ]
}
