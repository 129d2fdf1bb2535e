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
    let number: Int
    var last = Instant(milliseconds: 0)
    var count = 0

    func hasEnded(by time: Instant) -> Bool {
      let silence = time.hours(since: last)
      return silence > silenceHours || (count >= longSession && silence > nightHours)
    }
  }

  private var open: [String: Session] = [:]
  private var next = 0

  /// The number of the conversation of the next message, which must not be earlier than the ones before it.
  ///
  /// - Parameter group: the same text for the same set of counterparts.
  mutating func conversation(group: String, at time: Instant) -> Int {
    var session = open[group].flatMap { $0.hasEnded(by: time) ? nil : $0 } ?? begin()
    session.last = time
    session.count += 1
    open[group] = session
    return session.number
  }

  private mutating func begin() -> Session {
    defer { next += 1 }
    return Session(number: next)
  }

  /// Notes a message of these counterparts that belongs elsewhere, with what it answers: it breaks the silence too.
  mutating func hear(group: String, at time: Instant) {
    guard let last = open[group]?.last, time.hours(since: last) <= Self.silenceHours else { return }
    open[group]?.last = time
  }
}
