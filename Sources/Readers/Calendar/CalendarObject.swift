import Messages

/// The first event of an iCalendar object, with the zones it is written in (RFC 5545 3.4).
///
/// Tolerant of what real calendars get wrong: missing ends, unknown zones, a method that only the mail names.
struct CalendarObject {
  private let method: String?
  private let event: EventProperties
  private let zones: [String: CalendarZone]

  /// - Parameter calendar: UTF-8.
  init(_ calendar: [UInt8]) {
    var components = CalendarComponents()
    var first: CalendarComponents.Event?
    for line in ContentLines.lines(of: calendar) {
      // Zones may stand behind it.
      if let event = components.take(line), !event.lines.isEmpty { first = first ?? event }
    }
    first = first ?? components.finish(at: 0)
    event = EventProperties(first?.lines ?? [])
    method = first?.method
    zones = components.zones
  }

  /// The meeting; nil where there is no event with a name, or a method that says nothing about anybody's time.
  ///
  /// - Parameters:
  ///   - named: the method as the mail names it, for a calendar that does not.
  ///   - fallback: minutes east of UTC for times in a zone that the calendar does not bring along.
  func meeting(method named: String?, fallback: Int) -> Meeting? {
    var moments = CalendarMoments(zones: zones, clock: LocalClock { _ in fallback })
    return Meeting.Method(rawValue: method ?? named?.uppercased() ?? "PUBLISH").flatMap { event.meeting($0, &moments) }
  }

  /// What the organizer or the one who replies wrote.
  var words: String { event.words }
}
