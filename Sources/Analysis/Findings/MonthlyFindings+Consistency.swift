import Messages

extension MonthlyFindings {
  /// The same answer to the same ask, changes of mind, and hard asks.
  var consistency: Table {
    rates(
      "consistency", "Consistency",
      [
        SameAnswer.self, SameReason.self, Reconsidered.self, Conceded.self, Consulted.self, Reprioritise.self,
      ], notes: input.rate(SameAnswer.self, in: period).n == 0 ? [] : SameAnswer.caveats)
  }

  /// Each repeated ask beside the earlier one.
  var repeatedAsks: Table {
    let sample = input.sample(of: SameAnswer.population, in: period)
    let rows = sample.members.compactMap { observed -> [Cell]? in
      guard let earlier = observed.surroundings.earlierLike, let decision = observed.decision else { return nil }
      return [
        .episode(observed.episode.id), .person(observed.episode.counterpart), .text(observed.episode.ask.sentence),
        .text(decision.class.rawValue), .episode(earlier.episode), .text(earlier.decision.rawValue),
      ]
    }
    return Table(
      id: "repeated_asks", title: "Asked before",
      columns: [
        Column("episode", ""), Column("person", "with"), Column("ask", "ask"), Column("now", "now"),
        Column("earlier", "earlier"), Column("then", "then"),
      ], rows: rows)
  }

  /// Asks that a reader may find wrong, for the user to look at: never a verdict.
  var boundaries: Table {
    rates(
      "boundaries", "Marked for your review",
      [
        BoundaryYes.self, BoundaryClearNo.self, BoundaryNamed.self, BoundaryAskedFirst.self, BoundaryVariant.self,
        BoundaryPressed.self, WalkedOrEscalated.self,
      ], notes: [BoundaryYes.caveats[0]])
  }

  /// What followed the noes of the period.
  var afterYourNo: Table {
    rates(
      "after_your_no", "What followed your noes",
      [
        NoAccepted.self, ToneKept.self, ContactKept.self, Volunteer.self, Dialogue.self, OneShotNo.self, Boast.self,
        ToneFeedback.self,
      ], notes: ["Noes of this period; what followed may lie after it. " + NoAccepted.caveats[0]])
  }
}
