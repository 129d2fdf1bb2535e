/// Where in which file something was read.
public struct SourcePosition: Hashable, Sendable, Codable {
  /// The path as the user gave it.
  public var path: String
  /// Bytes from the start of the file to the first byte of the record.
  public var offset: Int
  /// Length of the record in bytes; 0 where the format gives no end.
  public var length: Int

  public init(path: String, offset: Int, length: Int) {
    self.path = path
    self.offset = offset
    self.length = length
  }
}

/// One message as it was sent, decoded to text and not yet interpreted.
public struct Message: Sendable, Equatable {
  public var key: MessageKey
  public var source: SourcePosition
  public var medium: Medium
  /// RFC 5322 Message-ID without its angle brackets; nil where the format has none.
  public var messageID: String?
  /// Message-IDs of In-Reply-To, without brackets.
  public var inReplyTo: [String]
  /// Message-IDs of References, oldest first, without brackets.
  public var references: [String]
  public var sender: Address
  public var recipients: [Recipient]
  public var sent: SentTime
  public var subject: String
  /// The whole text, quotes and signature included, lines ended by `\n`; HTML-only bodies come as readable text.
  public var body: String
  /// Whether it is an emoji put on the message that it answers, and no message of its own.
  public var isReaction: Bool
  /// When the text was last changed after it was sent; nil where it never was or the format does not tell.
  public var edited: Instant?
  /// What its calendar part says; nil for a message without one.
  public var meeting: Meeting?
  /// The files that came with it, in their order.
  public var attachments: [Attachment]
  /// The name that a mail program gave its conversation (Gmail's `X-GM-THRID`); nil for most.
  public var thread: String?
  /// Whether its mailbox keeps it as sent, so that its sender is the owner of the mailbox.
  public var isSent: Bool
  /// Whether its file ends before it does.
  public var isCut: Bool

  // Inlined, because out of line the finished message would be copied, and a dozen references counted.
  @inlinable
  public init(
    key: MessageKey, source: SourcePosition, medium: Medium, messageID: String? = nil, inReplyTo: [String] = [],
    references: [String] = [], sender: Address, recipients: [Recipient], sent: SentTime, subject: String = "",
    body: String, isReaction: Bool = false, edited: Instant? = nil, meeting: Meeting? = nil,
    attachments: [Attachment] = [], thread: String? = nil, isSent: Bool = false, isCut: Bool = false
  ) {
    self.key = key
    self.source = source
    self.medium = medium
    self.messageID = messageID
    self.inReplyTo = inReplyTo
    self.references = references
    self.sender = sender
    self.recipients = recipients
    self.sent = sent
    self.subject = subject
    self.body = body
    self.isReaction = isReaction
    self.edited = edited
    self.meeting = meeting
    self.attachments = attachments
    self.thread = thread
    self.isSent = isSent
    self.isCut = isCut
  }
}

/// One entry of a call log.
public struct Call: Sendable, Equatable {
  /// How the call went.
  public enum Kind: String, Sendable, Codable {
    case incoming, outgoing, missed, voicemail, rejected
  }

  public var key: MessageKey
  public var source: SourcePosition
  public var counterpart: Address
  public var start: SentTime
  /// How long it lasted; 0 for a call that was not answered.
  public var seconds: Int
  public var kind: Kind

  public init(
    key: MessageKey, source: SourcePosition, counterpart: Address, start: SentTime, seconds: Int, kind: Kind
  ) {
    self.key = key
    self.source = source
    self.counterpart = counterpart
    self.start = start
    self.seconds = seconds
    self.kind = kind
  }
}
