import Messages

/// What an invitation or answer says where nobody wrote anything beside it: a title, and the words of the calendar.
struct InvitationText {
  let title: String
  /// The title, below it what the calendar says in words.
  let body: String

  init(_ meeting: Meeting, words: String) {
    title = TextCleaning.cleaned(Self.title(of: meeting))
    body = TextCleaning.cleaned([title, words].filter { !$0.isEmpty }.joined(separator: "\n\n"))
  }

  private static func title(of meeting: Meeting) -> String {
    switch (meeting.method, meeting.answer) {
    case (.reply, .accepted): "Accepted: \(meeting.summary)"
    case (.reply, .declined): "Declined: \(meeting.summary)"
    case (.reply, .tentative): "Tentative: \(meeting.summary)"
    case (.cancel, _): "Cancelled: \(meeting.summary)"
    case (.counter, _): "New time proposed: \(meeting.summary)"
    default: "Invitation: \(meeting.summary)"
    }
  }
}
