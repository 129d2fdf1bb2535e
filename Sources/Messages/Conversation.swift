/// The stable name of a conversation.
public struct ConversationID: Hashable, Comparable, Sendable, Codable, RawRepresentable {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static func < (left: ConversationID, right: ConversationID) -> Bool { left.rawValue < right.rawValue }
}

/// One message inside a conversation, its people resolved.
public struct Turn: Sendable, Equatable {
  public var message: MessageKey
  public var sender: PersonID
  /// Everybody addressed, the owner included, in the order of the source.
  public var recipients: [TurnRecipient]
  public var at: Instant
  public var medium: Medium
  public var subject: String
  /// The whole decoded text: quotes and signature are still in it.
  public var body: String
  /// The message this one answers, where headers say so and it is in the archive.
  public var repliesTo: MessageKey?
  /// Whether it is an emoji put on the message that it answers.
  public var isReaction: Bool
  /// What its calendar part says.
  public var meeting: Meeting?

  public init(
    message: MessageKey, sender: PersonID, recipients: [TurnRecipient], at: Instant, medium: Medium,
    subject: String = "", body: String, repliesTo: MessageKey? = nil, isReaction: Bool = false, meeting: Meeting? = nil
  ) {
    self.message = message
    self.sender = sender
    self.recipients = recipients
    self.at = at
    self.medium = medium
    self.subject = subject
    self.body = body
    self.repliesTo = repliesTo
    self.isReaction = isReaction
    self.meeting = meeting
  }

  public var isFromOwner: Bool { sender == .owner }
}

/// An addressee of a turn.
public struct TurnRecipient: Hashable, Sendable {
  public var person: PersonID
  public var role: Recipient.Role

  public init(_ person: PersonID, _ role: Recipient.Role = .to) {
    self.person = person
    self.role = role
  }
}

/// A call or a meeting with somebody, as the language stage needs it.
public struct SpokenContact: Hashable, Sendable, Codable {
  public var person: PersonID
  public var at: Instant
  public var seconds: Int
  public var medium: Medium

  public init(person: PersonID, at: Instant, seconds: Int, medium: Medium = .call) {
    self.person = person
    self.at = at
    self.seconds = seconds
    self.medium = medium
  }
}

/// What belongs together: the messages of one mail thread or one chat session, oldest first.
///
/// `turns` ascend by time, ties broken by message key. `people` names everybody who takes part.
/// `calls` are the logged calls of at least a minute, and the accepted meetings, with anybody in it, ascending by time.
public struct Conversation: Sendable, Equatable {
  public var id: ConversationID
  public var turns: [Turn]
  public var people: [PersonID: Person]
  public var calls: [SpokenContact]

  public init(
    id: ConversationID, turns: [Turn], people: [PersonID: Person] = [:], calls: [SpokenContact] = []
  ) {
    self.id = id
    self.turns = turns
    self.people = people
    self.calls = calls
  }
}
