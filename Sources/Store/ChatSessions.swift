import Messages

/// Cuts the messages with one set of counterparts into conversations by silence.
///
/// A conversation ends after a week without a word; one of more than 400 messages ends at the next night's pause,
/// so that no conversation grows without bound.
struct ChatSessions {
  static let silenceHours = 168.0
  static let longSession = 400
  static let nightHours = 8.0

  private struct Session {
    var number: Int
    var last: Instant
    var count: Int
  }

  private var open: [String: Session] = [:]
  private var next = 0

  /// The number of the conversation of the next message, which must not be earlier than the ones before it.
  ///
  /// - Parameter group: the same text for the same set of counterparts.
  mutating func conversation(group: String, at time: Instant) -> Int {
    let silence = open[group].map { time.hours(since: $0.last) } ?? .infinity
    let count = open[group]?.count ?? 0
    if silence > Self.silenceHours || (count >= Self.longSession && silence > Self.nightHours) {
      open[group] = Session(number: next, last: time, count: 1)
      next += 1
    } else {
      open[group]?.last = time
      open[group]?.count += 1
    }
    return open[group]?.number ?? 0
  }

  /// Notes a message of these counterparts that belongs elsewhere, with what it answers: it breaks the silence too.
  mutating func hear(group: String, at time: Instant) {
    guard let last = open[group]?.last, time.hours(since: last) <= Self.silenceHours else { return }
    open[group]?.last = time
  }
}
