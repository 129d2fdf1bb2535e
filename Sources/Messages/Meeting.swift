/// What a calendar, or the calendar part of a mail, says about one meeting (RFC 5545, RFC 5546).
public struct Meeting: Sendable, Equatable {
  /// What the mail does with the meeting (RFC 5546 1.4).
  public enum Method: String, Sendable, Codable {
    /// Invites, or changes what was invited to.
    case request = "REQUEST"
    case reply = "REPLY"
    case cancel = "CANCEL"
    /// Proposes another time.
    case counter = "COUNTER"
    /// Only makes known.
    case publish = "PUBLISH"
  }

  /// Whether somebody comes (`PARTSTAT`, RFC 5545 3.2.12).
  public enum Participation: String, Sendable, Codable {
    case needsAction = "NEEDS-ACTION"
    case accepted = "ACCEPTED"
    case declined = "DECLINED"
    case tentative = "TENTATIVE"
    case delegated = "DELEGATED"
  }

  /// Somebody invited.
  public struct Attendee: Sendable, Equatable {
    public var address: Address
    public var participation: Participation

    public init(_ address: Address, _ participation: Participation = .needsAction) {
      self.address = address
      self.participation = participation
    }
  }

  /// The name of the meeting, the same in every mail about it.
  public var uid: String
  /// Counts the changes of the organizer.
  public var sequence: Int
  /// Which day of a repeated meeting is meant, by the start that was first planned for it (`recurrence(at:)`), or as
  /// written where that is no time; empty for all.
  public var recurrence: String
  public var method: Method
  public var start: Instant?
  public var end: Instant?
  /// On one line; empty where there is none.
  public var summary: String
  public var organizer: Address?
  public var attendees: [Attendee]
  /// Face to face, unless the place is a telephone or a video room.
  public var medium: Medium

  public init(
    uid: String, sequence: Int = 0, recurrence: String = "", method: Method, start: Instant? = nil, end: Instant? = nil,
    summary: String = "", organizer: Address? = nil, attendees: [Attendee] = [], medium: Medium = .faceToFace
  ) {
    self.uid = uid
    self.sequence = sequence
    self.recurrence = recurrence
    self.method = method
    self.start = start
    self.end = end
    self.summary = summary
    self.organizer = organizer
    self.attendees = attendees
    self.medium = medium
  }

  /// The name of the day of a repeated meeting on which it begins at `start`: seconds since 1970.
  public static func recurrence(at start: Instant) -> String { String(start.milliseconds / 1000) }

  /// What the one who replies says; nil for anything but a reply.
  public var answer: Participation? { method == .reply ? attendees.first?.participation : nil }
}
