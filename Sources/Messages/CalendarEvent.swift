/// An event of a calendar to which others are invited (RFC 5545 3.6.1): evidence of talk, and no message.
public struct CalendarEvent: Sendable, Equatable {
  public var key: MessageKey
  public var source: SourcePosition
  /// Its method is PUBLISH, or CANCEL where the calendar says that it was called off.
  public var meeting: Meeting
  /// When it begins on each of its days, ascending: once, unless it is repeated, and never where all were taken out.
  public var starts: [Instant]
  /// As of when the calendar tells of it: of two exports the later one counts.
  public var stamp: Instant

  public init(key: MessageKey, source: SourcePosition, meeting: Meeting, starts: [Instant], stamp: Instant) {
    self.key = key
    self.source = source
    self.meeting = meeting
    self.starts = starts
    self.stamp = stamp
  }
}
