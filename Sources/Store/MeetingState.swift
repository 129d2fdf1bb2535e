import Messages

/// What is known of one meeting, or of one day of a repeated one that differs from the others.
struct MeetingState {
  struct Key: Hashable {
    let uid: String
    /// Empty for all days but those that differ.
    let recurrence: String
  }

  private static let longestHours = 8.0
  private static let mostPeople = 8

  /// The last answer of each, and to which sequence it was given.
  var answers: [PersonID: (participation: Meeting.Participation, sequence: Int)] = [:]

  private var invitation: Meeting?
  private var organizer: PersonID?
  private var starts: [Instant] = []
  private var cancelled: (sequence: Int, at: Instant)?

  /// The sequence of the invitation that counts.
  var sequence: Int { invitation?.sequence ?? 0 }

  /// Takes an invitation unless a later one is known, with the answers that it repeats.
  ///
  /// - Parameters:
  ///   - days: when it begins on each of its days, where a calendar tells them; a mail tells the first alone.
  ///   - at: when it was sent; repeated days before that stay as they were.
  mutating func invite(
    _ meeting: Meeting, by organizer: PersonID?, _ replies: [(PersonID, Meeting.Participation)],
    on days: [Instant]? = nil, at: Instant
  ) {
    guard meeting.sequence >= sequence else { return }
    let past = days == nil && starts.count > 1 ? starts.filter { $0 < at } : []
    starts = days ?? past + [meeting.start].compactMap(\.self).filter { !past.contains($0) }
    invitation = meeting
    self.organizer = organizer
    // A calendar tells how things stand; an invitation by mail may have crossed with the word that there is none.
    if days != nil, meeting.sequence >= cancelled?.sequence ?? 0 { cancelled = nil }
    for (person, participation) in replies { answers[person] = (participation, meeting.sequence) }
  }

  mutating func cancel(_ sequence: Int, at: Instant) {
    if sequence >= cancelled?.sequence ?? 0 { cancelled = (sequence, at) }
  }

  /// Whether a day was called off; of a repeated meeting those before the word stay.
  func isCalledOff(_ sequence: Int, _ start: Instant) -> Bool {
    guard let cancelled, cancelled.sequence >= sequence else { return false }
    return starts.count <= 1 || start >= cancelled.at
  }

  /// The talks with each person who came, on the days that are as planned.
  func contacts(isPlanned: (Instant) -> Bool) -> [SpokenContact] {
    guard let meeting = invitation, let start = meeting.start, let end = meeting.end,
      meeting.attendees.count <= Self.mostPeople, comes(.owner)
    else { return [] }
    let hours = end.hours(since: start)
    guard hours > 0, hours <= Self.longestHours else { return [] }
    let days = starts.filter { !isCalledOff(meeting.sequence, $0) && isPlanned($0) }
    let people = Set(answers.keys).union([organizer].compactMap(\.self)).subtracting([.owner]).filter(comes).sorted()
    return days.flatMap { day in
      people.map { SpokenContact(person: $0, at: day, seconds: Int(hours * 3600), medium: meeting.medium) }
    }
  }

  /// Whether somebody agreed to the meeting as it now stands; the organizer does unless they say otherwise.
  private func comes(_ person: PersonID) -> Bool {
    guard let answer = answers[person] else { return person == organizer }
    return answer.participation == .accepted && answer.sequence >= sequence
  }
}

extension MeetingState.Key {
  init(_ meeting: Meeting) { self.init(uid: meeting.uid, recurrence: meeting.recurrence) }
}
