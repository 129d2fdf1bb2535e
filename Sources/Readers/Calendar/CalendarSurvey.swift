import Messages

/// What must be known of a calendar file before its first event is read: zones may stand behind it.
struct CalendarSurvey {
  private(set) var zones: [String: CalendarZone]
  /// The latest moment as of which the file tells anything.
  private(set) var latest = Instant(seconds: 0)
  /// Whether it tells of more than one meeting, as no invitation or answer does (RFC 5546 1.4).
  private(set) var isCalendar = false
  private var name: String?

  /// - Throws: `ReadingError`.
  init(_ source: ByteSource, blockSize: Int) throws {
    zones = [:]
    let lines = try FileLines(source, blockSize: blockSize)
    var unfolder = LineUnfolder()
    var components = CalendarComponents()
    while let line = try lines.next() {
      if let event = unfolder.take(line).flatMap({ components.take($0) }) { note(event.properties) }
    }
    if let event = unfolder.finish().flatMap({ components.take($0) }) { note(event.properties) }
    zones = components.zones
  }

  private mutating func note(_ event: EventProperties) {
    isCalendar = isCalendar || name != nil && event.uid != name
    name = event.uid
    latest = max(latest, EventStamp.latest(of: event) ?? latest)
  }
}

/// As of when a calendar tells of an event: the later of `DTSTAMP` and `LAST-MODIFIED`, which are always in UTC
/// (RFC 5545 3.8.7).
enum EventStamp {
  private static let names = ["DTSTAMP", "LAST-MODIFIED"]

  static func instant(_ line: ContentLine) -> Instant? {
    guard names.contains(line.name), let time = CalendarClock(line.value) else { return nil }
    return Instant(seconds: Int64(time.localSeconds))
  }

  static func latest(of event: EventProperties) -> Instant? {
    names.compactMap { event[$0].flatMap(instant) }.max()
  }
}
