import Messages

/// The properties of one event of a calendar (RFC 5545 3.6.1).
struct EventProperties {
  /// Nobody reads on behind so many guests; a hostile list must not cost more.
  static let mostAttendees = 500

  private let lines: [ContentLine]

  init(_ lines: [ContentLine]) { self.lines = lines }

  subscript(name: String) -> ContentLine? { lines.first { $0.name == name } }

  func all(_ name: String) -> [ContentLine] { lines.filter { $0.name == name } }

  /// The name of the event; nil where it has none.
  var uid: String? { self["UID"].flatMap { $0.value.isEmpty ? nil : String($0.value.prefix(1000)) } }

  /// What the organizer or the one who replies wrote.
  var words: String { self["COMMENT"]?.text ?? self["DESCRIPTION"]?.text ?? "" }

  /// Its title on one line.
  var summary: String {
    let words = TextCleaning.cleaned(self["SUMMARY"]?.text ?? "").split(whereSeparator: \.isWhitespace)
    return String(words.joined(separator: " ").prefix(500))
  }

  var organizer: Address? { self["ORGANIZER"].flatMap(Self.address) }

  /// Whether the calendar says that it was called off.
  var isCancelled: Bool { self["STATUS"]?.value.trimmingASCIISpaces.uppercased() == "CANCELLED" }

  /// People, not rooms.
  var attendees: [Meeting.Attendee] {
    lines.lazy.filter { $0.name == "ATTENDEE" && !["ROOM", "RESOURCE"].contains($0["CUTYPE"]?.uppercased() ?? "") }
      .prefix(Self.mostAttendees).compactMap { line in
        Self.address(line).map { address in
          let status = line["PARTSTAT"].flatMap { Meeting.Participation(rawValue: $0.uppercased()) }
          return Meeting.Attendee(address, status ?? .needsAction)
        }
      }
  }

  /// `mailto:ana@x.example`, with the name that stands beside it.
  private static func address(_ line: ContentLine) -> Address? {
    let value = line.value.trimmingASCIISpaces
    let isMail = value.lowercased().hasPrefix("mailto:")
    let mail = isMail ? String(value.dropFirst(7)) : line["EMAIL"] ?? ""
    guard mail.contains("@"), mail.utf8.count <= 998 else { return nil }
    return .email(mail, name: line["CN"].flatMap { $0.isEmpty || $0.lowercased() == mail.lowercased() ? nil : $0 })
  }

  /// By the place: telephone and video rooms name themselves.
  var medium: Medium {
    let places = ["LOCATION", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"]
    let place = places.compactMap { self[$0]?.text.lowercased() }.joined(separator: " ")
    if Self.videoRooms.contains(where: place.contains) { return .video }
    return ["tel:", "phone", "telephone", "dial-in"].contains(where: place.contains) ? .call : .faceToFace
  }

  private static let videoRooms = [
    "zoom.us", "teams.microsoft", "microsoft teams", "meet.google", "webex.com", "skype", "jitsi", "whereby.com",
    "video call", "zoom meeting", "google meet",
  ]
}

extension EventProperties {
  /// The meeting; nil without a name.
  func meeting(_ method: Meeting.Method, _ moments: inout CalendarMoments) -> Meeting? {
    guard let uid else { return nil }
    let start = self["DTSTART"].flatMap { moments.instant($0) }
    return Meeting(
      uid: uid, sequence: self["SEQUENCE"].flatMap { Int($0.value) } ?? 0, recurrence: recurrence(&moments),
      method: method, start: start, end: end(after: start, &moments), summary: summary, organizer: organizer,
      attendees: attendees, medium: medium)
  }

  private func recurrence(_ moments: inout CalendarMoments) -> String {
    guard let line = self["RECURRENCE-ID"] else { return "" }
    return moments.instant(line).map(Meeting.recurrence) ?? String(line.value.prefix(1000))
  }

  /// Its end or its length; a day where only a date is given.
  private func end(after start: Instant?, _ moments: inout CalendarMoments) -> Instant? {
    if let end = self["DTEND"].flatMap({ moments.instant($0) }) { return end }
    guard let start else { return nil }
    let isDay = self["DTSTART"].flatMap { CalendarClock($0.value) }?.isDay ?? false
    let length = self["DURATION"].flatMap { CalendarDuration.seconds($0.value) } ?? (isDay ? 86_400 : 0)
    return Instant(milliseconds: start.milliseconds + Int64(length) * 1000)
  }
}
