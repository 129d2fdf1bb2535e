import Messages

/// Reads a calendar file event by event: each is an event to be kept, an invitation or its answer, or left out.
final class CalendarReader: LineLogReader {
  let lines: FileLines
  var log: ChatLog
  var isFinished = false

  private let survey: CalendarSurvey
  private let fileDate: Instant
  private var unfolder = LineUnfolder()
  private var components: CalendarComponents
  private var budget = RecurrenceBudget()

  /// - Throws: `ReadingError`.
  init(_ source: ByteSource, options: ReadingOptions, blockSize: Int = 1 << 18) throws {
    survey = try CalendarSurvey(source, blockSize: blockSize)
    lines = try FileLines(source, blockSize: blockSize)
    log = ChatLog(path: source.path, options: options)
    fileDate = Instant(seconds: source.modified)
    components = CalendarComponents(zones: survey.zones)
  }

  func take(_ line: FileLines.Line) { unfolder.take(line).map(take) }

  private func take(_ read: LineUnfolder.Unfolded) {
    if let event = components.take(read) { add(event) }
  }

  func finish() {
    unfolder.finish().map(take)
    if let cut = components.finish(at: lines.bytesRead) {
      log.add(fault("cut-off", "the calendar ends inside this event", cut.range.lowerBound, "export it again"))
    }
    warnOfRecurrence()
    log.close(cutTexts: 0)
  }

  private func warnOfRecurrence() {
    if budget.cut > 0 {
      log.warn("recurrence-cap", "\(budget.cut) repeated events go on longer than is read; their last days are missing")
    }
    if budget.notUnderstood > 0 {
      log.warn(
        "recurrence", "\(budget.notUnderstood) events are repeated by rules that are not read; their first day counts")
    }
  }

  private func fault(_ code: String, _ what: String, _ offset: Int, _ remedy: String = "") -> Diagnostic {
    Diagnostic(.unreadable, code: code, path: log.path, offset: offset, what: what, remedy: remedy)
  }
}

extension CalendarReader {
  private func add(_ event: CalendarComponents.Event) {
    let properties = event.properties
    let position = SourcePosition(path: log.path, offset: event.range.lowerBound, length: event.range.count)
    var moments = CalendarMoments(zones: survey.zones, clock: log.clock)
    let method = method(of: event)
    guard let meeting = properties.meeting(method, &moments) else {
      return log.add(fault("no-uid", "an event without a name (UID)", position.offset))
    }
    log.clock = moments.clock
    method == .publish
      ? addEvent(meeting, properties, moments, position) : addInvitation(meeting, properties, position)
  }

  /// A file of many meetings is a calendar, whatever it says that it does with them.
  private func method(of event: CalendarComponents.Event) -> Meeting.Method {
    guard !survey.isCalendar, event.isFirst else { return .publish }
    return event.method.flatMap(Meeting.Method.init) ?? .publish
  }

  private func addEvent(
    _ meeting: Meeting, _ properties: EventProperties, _ moments: CalendarMoments, _ position: SourcePosition
  ) {
    guard meeting.hasGuests || !meeting.recurrence.isEmpty else {
      return log.add(.excluded(Exclusion(key: meeting.appointmentKey, source: position, reason: .noGuests)))
    }
    guard var recurrence = Recurrence(properties, horizon: survey.latest, moments) else {
      return log.add(fault("no-date", "an event without a readable start (DTSTART)", position.offset))
    }
    var event = CalendarEvent(
      key: meeting.appointmentKey, source: position, meeting: meeting, starts: recurrence.starts(&budget),
      stamp: EventStamp.latest(of: properties) ?? fileDate)
    if properties.isCancelled { event.meeting.method = .cancel }
    event.key = event.contentKey
    log.add(.event(event))
  }

  private func addInvitation(_ meeting: Meeting, _ properties: EventProperties, _ position: SourcePosition) {
    let text = InvitationText(meeting, words: properties.words)
    let stamp = properties["DTSTAMP"].flatMap(EventStamp.instant)
    let sent = stamp.map { SentTime($0) } ?? SentTime(fileDate, origin: .file)
    guard let message = Message(meeting, text, sent, at: position) else {
      return log.add(fault("no-sender", "an invitation or answer that does not say whose it is", position.offset))
    }
    log.add(.message(message))
  }
}
