import Messages

extension Meeting {
  /// Whether anybody but the organizer is invited.
  var hasGuests: Bool { attendees.contains { $0.address != organizer } }

  /// The same for every export of this event, whatever changed in it.
  var appointmentKey: MessageKey { MessageKey(number: digest("appointment").value) }

  fileprivate func digest(_ kind: String) -> Digest {
    var digest = Digest()
    for field in [kind, uid, recurrence] { digest.add(field) }
    return digest
  }

  /// Who says it by calendar: who answers or proposes another time is the guest, else it is the organizer.
  fileprivate var speaker: Address? {
    method == .reply || method == .counter ? attendees.first?.address : organizer
  }

  fileprivate var listeners: [Address] {
    method == .reply || method == .counter
      ? [organizer].compactMap(\.self) : attendees.map(\.address).filter { $0 != organizer }
  }
}

extension CalendarEvent {
  /// Another one where anything that counts has changed, so that the later of two exports is kept beside the earlier.
  var contentKey: MessageKey {
    var digest = meeting.digest("event")
    for field in [meeting.method.rawValue, meeting.organizer?.value ?? "", meeting.summary, meeting.medium.rawValue] {
      digest.add(field)
    }
    for attendee in meeting.attendees {
      digest.add(attendee.address.value)
      digest.add(attendee.participation.rawValue)
    }
    for moment in starts + [meeting.end].compactMap(\.self) { digest.add(moment.milliseconds) }
    digest.add(Int64(meeting.sequence))
    return MessageKey(number: digest.value)
  }
}

extension Message {
  /// An invitation or answer that was saved as a file, as the mail that brought it; nil where it names no sender.
  init?(_ meeting: Meeting, _ text: InvitationText, _ sent: SentTime, at source: SourcePosition) {
    guard let sender = meeting.speaker else { return nil }
    var digest = meeting.digest("invitation")
    for field in [meeting.method.rawValue, sender.value, meeting.answer?.rawValue ?? ""] { digest.add(field) }
    digest.add(Int64(meeting.sequence))
    if sent.origin == .date { digest.add(sent.instant.milliseconds) }
    self.init(
      key: MessageKey(number: digest.value), source: source, medium: .email, sender: sender,
      recipients: meeting.listeners.map { Recipient($0) }, sent: sent, subject: text.title, body: text.body,
      meeting: meeting)
  }
}
