import Messages

/// The first event of an iCalendar object, with the zones it is written in (RFC 5545 3.4).
///
/// Tolerant of what real calendars get wrong: missing ends, unknown zones, a method that only the mail names.
struct CalendarObject {
  /// Nobody reads on behind so many guests; a hostile list must not cost more.
  static let mostAttendees = 500

  private var method: String?
  private var event: [ContentLine] = []
  private var zones: [String: CalendarZone] = [:]

  private var open: [String] = []
  private var part: [ContentLine] = []
  private var zone = (id: "", zone: CalendarZone())
  private var isEventRead = false

  /// - Parameter calendar: UTF-8.
  init(_ calendar: [UInt8]) {
    for line in ContentLines.lines(of: calendar) {
      switch line.name {
      case "BEGIN": begin(line.value.uppercased())
      case "END": end(line.value.uppercased())
      default: take(line)
      }
    }
    isEventRead = true
  }

  private mutating func begin(_ name: String) {
    // Deeper than any calendar: an alarm in an event in a calendar.
    if open.count < 16 { open.append(name) }
    if name == "VTIMEZONE" { zone = ("", CalendarZone()) }
    if name == "STANDARD" || name == "DAYLIGHT" { part = [] }
  }

  private mutating func end(_ name: String) {
    guard let depth = open.lastIndex(of: name) else { return }
    open.removeSubrange(depth...)
    switch name {
    case "STANDARD", "DAYLIGHT": zone.zone.add(part)
    case "VTIMEZONE": if zones.count < 100 { zones[zone.id] = zone.zone }
    case "VEVENT": isEventRead = isEventRead || !event.isEmpty
    default: break
    }
  }

  private mutating func take(_ line: ContentLine) {
    switch open.last {
    case "VCALENDAR": if line.name == "METHOD" { method = line.value.uppercased() }
    case "VTIMEZONE": if line.name == "TZID" { zone.id = line.value }
    case "STANDARD", "DAYLIGHT": part.append(line)
    case "VEVENT": if !isEventRead { event.append(line) }
    default: break
    }
  }
}

extension CalendarObject {
  /// The meeting; nil where there is no event with a name, or a method that says nothing about anybody's time.
  ///
  /// - Parameters:
  ///   - named: the method as the mail names it, for a calendar that does not.
  ///   - fallback: minutes east of UTC for times in a zone that the calendar does not bring along.
  func meeting(method named: String?, fallback: Int) -> Meeting? {
    guard let uid = first("UID")?.value, !uid.isEmpty,
      let method = Meeting.Method(rawValue: method ?? named?.uppercased() ?? "PUBLISH")
    else { return nil }
    let start = first("DTSTART").flatMap { instant($0, fallback) }
    return Meeting(
      uid: String(uid.prefix(1000)), sequence: first("SEQUENCE").flatMap { Int($0.value) } ?? 0,
      recurrence: first("RECURRENCE-ID")?.value ?? "", method: method, start: start, end: end(after: start, fallback),
      summary: oneLine(first("SUMMARY")?.text ?? ""), organizer: first("ORGANIZER").flatMap(Self.address),
      attendees: attendees, medium: medium)
  }

  /// What the organizer or the one who replies wrote.
  var words: String { first("COMMENT")?.text ?? first("DESCRIPTION")?.text ?? "" }

  private func first(_ name: String) -> ContentLine? { event.first { $0.name == name } }

  private func oneLine(_ text: String) -> String {
    String(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(500))
  }

  private func instant(_ line: ContentLine, _ fallback: Int) -> Instant? {
    guard let clock = CalendarClock(line.value) else { return nil }
    let minutes =
      clock.isUTC ? 0 : line["TZID"].flatMap { zones[$0]?.offsetMinutes(at: clock.localSeconds) } ?? fallback
    return Instant(seconds: Int64(clock.localSeconds - minutes * 60))
  }

  /// Its end or its length; a day where only a date is given.
  private func end(after start: Instant?, _ fallback: Int) -> Instant? {
    if let end = first("DTEND").flatMap({ instant($0, fallback) }) { return end }
    guard let start else { return nil }
    let isDay = first("DTSTART").flatMap { CalendarClock($0.value) }?.isDay ?? false
    let length = first("DURATION").flatMap { CalendarDuration.seconds($0.value) } ?? (isDay ? 86_400 : 0)
    return Instant(milliseconds: start.milliseconds + Int64(length) * 1000)
  }

  /// People, not rooms.
  private var attendees: [Meeting.Attendee] {
    event.lazy.filter { $0.name == "ATTENDEE" && !["ROOM", "RESOURCE"].contains($0["CUTYPE"]?.uppercased() ?? "") }
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
  private var medium: Medium {
    let places = ["LOCATION", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"]
    let place = places.compactMap { first($0)?.text.lowercased() }.joined(separator: " ")
    if Self.videoRooms.contains(where: place.contains) { return .video }
    return ["tel:", "phone", "telephone", "dial-in"].contains(where: place.contains) ? .call : .faceToFace
  }

  private static let videoRooms = [
    "zoom.us", "teams.microsoft", "microsoft teams", "meet.google", "webex.com", "skype", "jitsi", "whereby.com",
    "video call", "zoom meeting", "google meet",
  ]
}
