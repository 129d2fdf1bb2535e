import Messages

/// The calendar part of a mail: an invitation, its answer or its end (RFC 6047).
struct CalendarPart {
  let meeting: Meeting
  /// What stands in the calendar for people to read.
  private let words: String

  /// - Parameters:
  ///   - isEscaped: whether lines may carry the `>From ` of mboxes.
  ///   - zoneMinutes: the sender's offset, for times in a zone that the calendar does not bring along.
  /// - Returns: nil where no part of the message is a calendar with a meeting.
  init?(in root: MailPart, _ decoder: CharsetDecoder, isEscaped: Bool, zoneMinutes: Int) {
    guard let part = root.first(where: { $0.isCalendar }) else { return nil }
    let charset = part.type.parameter("charset") ?? Array("utf-8".utf8)
    let object = CalendarObject(decoder.utf8(part.decodedBody(isEscaped: isEscaped), label: charset))
    let method = part.type.parameter("method").map { String(decoding: $0, as: UTF8.self) }
    guard let meeting = object.meeting(method: method, fallback: zoneMinutes) else { return nil }
    self.meeting = meeting
    words = object.words
  }

  /// Whether somebody does something by it; what is only made known asks nothing and answers nothing.
  var isTransaction: Bool { meeting.method != .publish }

  /// A text for a mail that brings none of a person.
  var text: String { InvitationText(meeting, words: words).body }
}

extension MailPart {
  fileprivate var isCalendar: Bool { isType("text/calendar") || isType("application/ics") }

  /// The first part for which a test holds, itself included, in the order of the message.
  fileprivate func first(where holds: (MailPart) -> Bool) -> MailPart? {
    if holds(self) { return self }
    for child in children {
      if let found = child.first(where: holds) { return found }
    }
    return nil
  }
}
