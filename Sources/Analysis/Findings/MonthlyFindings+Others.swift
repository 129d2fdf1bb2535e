import Messages

extension MonthlyFindings {
  /// What the user makes of noes: one row a practice.
  var othersSaidNo: Table {
    let noes = input.sample(of: .noesReceived, in: period).ids.count
    return rates(
      "others_said_no", "When others said no to you (\(noes))",
      [
        ThankedAll.self, FollowedUp.self, Polite.self, Entitled.self, FeedbackOpen.self, ArguedBack.self,
        StrideOut.self, PressedAfterSecondNo.self, MovedOn.self, ReasonGivenToYou.self,
      ], notes: ["Look at your asks beside them: who asks more hears more noes."])
  }

  /// The noes of the period with their words and what came of each, by the time of the no.
  var noesReceived: Table {
    let sample = input.sample(of: .noesReceived, in: period)
    return Table(
      id: "noes_received", title: "Noes to you",
      columns: [
        Column("episode", ""), Column("person", "by"), Column("ask", "you asked"), Column("answer", "they said"),
        Column("outcome", "what came of it"),
      ],
      rows: sample.members.map { observed in
        [
          .episode(observed.episode.id), .person(observed.episode.counterpart), .text(observed.episode.ask.sentence),
          .text(observed.decision?.text ?? ""), .text(observed.outcome),
        ]
      })
  }

  /// What came of them, as counts.
  var outcomes: Table { parts(of: Outcome.self) }

  /// The user's asks, month by month, and the noes among them.
  var yourAsks: Table {
    let asked = input.sample(of: YourAsks.population, in: period).ids
    let decided = input.rate(TheirYesRate.self, in: period)
    return Table(
      id: "your_asks", title: "Your asks",
      columns: [Column("metric", ""), Column("asked", "asked", isNumeric: true)] + shareColumns,
      rows: [[.metric(id: TheirYesRate.id), .count(asked), .rate(decided), .interval(of: decided)]])
  }
}
