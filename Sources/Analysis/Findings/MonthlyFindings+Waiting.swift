import Messages

extension MonthlyFindings {
  /// Asks of others that met silence, oldest first.
  var unansweredByYou: Table {
    waiting("unanswered_by_you", "Unanswered by you", direction: .incoming, states: [.unanswered])
  }

  /// The user's own asks that met silence, oldest first.
  var unansweredByOthers: Table {
    waiting("unanswered_by_others", "Unanswered by others", direction: .outgoing, states: [.unanswered])
  }

  /// Asks of others that are still to be decided or were put off for good, oldest first.
  var stillOpen: Table {
    waiting("open", "Still open, or put off", direction: .incoming, states: [.open, .pending, .faded])
  }

  /// The user's own asks that are still to be decided or were put off for good, oldest first.
  var stillOpenWithOthers: Table {
    waiting(
      "open_with_others", "Still open with others, or put off by them", direction: .outgoing,
      states: [.open, .pending, .faded])
  }

  /// Asks that waited at some time in the period: asked in it, or at most a window before it.
  private func waiting(_ id: String, _ title: String, direction: Direction, states: Set<EpisodeState>) -> Table {
    let earliest = period.start.adding(hours: -24 * Double(input.observation.windowDays))
    let waiting = input.byAsk.between(earliest, period.end).filter {
      $0.episode.direction == direction && $0.isCounted && states.contains($0.state)
    }
    return Table(
      id: id, title: title, columns: Self.waitingColumns, rows: waiting.map(waitingCells),
      notes: [
        """
        Asked in the period or within \(input.observation.windowDays) days before it, questions for information among \
        them; as known now.
        """
      ])
  }

  private static let waitingColumns = [
    Column("episode", ""), Column("person", "with"), Column("asked_at", "asked"),
    Column("waiting_hours", "waiting", isNumeric: true), Column("state", "state"), Column("ask", "ask"),
    Column("reminders", "reminders", isNumeric: true),
  ]

  private func waitingCells(_ observed: ObservedEpisode) -> [Cell] {
    let episode = observed.episode
    return [
      .episode(episode.id), .person(episode.counterpart), .instant(episode.ask.at),
      .hours(observed.observation.now.hours(since: episode.ask.at)), .text(observed.state.rawValue),
      .text(episode.ask.sentence), .count(episode.repeats.count, []),
    ]
  }
}
