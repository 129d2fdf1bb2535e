/// Tells which component of a calendar each line stands in (RFC 5545 3.6): events are handed out, zones kept.
///
/// Tolerant of what real calendars get wrong: missing ends, and ends of what never began.
struct CalendarComponents {
  /// One event as it stands in a calendar.
  struct Event {
    var properties: EventProperties { EventProperties(lines) }
    /// What the calendar does with it; in capitals.
    let method: String?
    /// Whether it is the first of its calendar: of an invitation the others are days that differ.
    let isFirst: Bool
    /// From the line that begins it to the end of the last one.
    let range: Range<Int>
    let lines: [ContentLine]
  }

  /// Of an event no more is held.
  private static let mostBytes = 4 << 20

  private(set) var zones: [String: CalendarZone]

  private var method: String?
  private var open: [String] = []
  private var event: [ContentLine] = []
  private var bytes = 0
  private var (start, isFirst) = (0, true)
  private var part: [ContentLine] = []
  private var zone = (id: "", zone: CalendarZone())

  /// - Parameter zones: those that are known before the calendar names them.
  init(zones: [String: CalendarZone] = [:]) { self.zones = zones }

  var isInsideEvent: Bool { open.contains("VEVENT") }

  /// Takes the next line.
  ///
  /// - Returns: the event that ends with it, or that ended in front of it without saying so.
  mutating func take(_ read: LineUnfolder.Unfolded) -> Event? {
    let value = read.line.value.trimmingASCIISpaces.uppercased()
    switch read.line.name {
    case "BEGIN": return begin(value, at: read.range.lowerBound)
    case "END": return end(value, read.range)
    default:
      keep(read.line)
      return nil
    }
  }

  /// The event that never ended, where there is one.
  mutating func finish(at end: Int) -> Event? { isInsideEvent ? takeEvent(upTo: end) : nil }

  private mutating func begin(_ name: String, at place: Int) -> Event? {
    let unended = name == "VEVENT" || name == "VCALENDAR" ? finish(at: place) : nil
    if name == "VCALENDAR" { (open, method, isFirst) = ([], nil, true) }
    if name == "VEVENT" { start = place }
    // Deeper than any calendar: an alarm in an event in a calendar.
    if open.count < 16 { open.append(name) }
    if name == "VTIMEZONE" { zone = ("", CalendarZone()) }
    if name == "STANDARD" || name == "DAYLIGHT" { part = [] }
    return unended
  }

  private mutating func end(_ name: String, _ range: Range<Int>) -> Event? {
    guard let depth = open.lastIndex(of: name) else { return nil }
    if name == "VEVENT" { return takeEvent(upTo: range.upperBound) }
    if name == "STANDARD" || name == "DAYLIGHT" { zone.zone.add(part) }
    if name == "VTIMEZONE", zones.count < 100 { zones[zone.id] = zone.zone }
    let unended = open[depth...].contains("VEVENT") ? takeEvent(upTo: range.lowerBound) : nil
    open.removeSubrange(depth...)
    return unended
  }

  private mutating func takeEvent(upTo end: Int) -> Event {
    if let depth = open.lastIndex(of: "VEVENT") { open.removeSubrange(depth...) }
    defer { (event, bytes, isFirst) = ([], 0, false) }
    return Event(method: method, isFirst: isFirst, range: start..<max(start, end), lines: event)
  }

  private mutating func keep(_ line: ContentLine) {
    switch open.last {
    case "VCALENDAR": if line.name == "METHOD" { method = line.value.trimmingASCIISpaces.uppercased() }
    case "VTIMEZONE": if line.name == "TZID" { zone.id = line.value }
    case "STANDARD", "DAYLIGHT": if part.count < 100 { part.append(line) }
    case "VEVENT":
      bytes += line.name.utf8.count + line.value.utf8.count + 64 * (1 + line.parameters.count)
      if bytes <= Self.mostBytes { event.append(line) }
    default: break
    }
  }
}
