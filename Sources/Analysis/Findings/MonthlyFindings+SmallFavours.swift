import Messages

extension MonthlyFindings {
  /// Small favours: how often yes, and how many a week beside the user's usual number.
  ///
  /// Usual is the middle half of the 26 weeks before the period.
  var smallFavours: Table {
    let small = input.rate(SmallYes.self, in: period)
    let granted = input.sample(of: SmallLoad.population, in: period).ids
    let usual = usualSmallFavours
    return Table(
      id: "small_favours", title: "Small favours",
      columns: [
        Column("metric", ""), Column("share", "yes", isNumeric: true), Column("interval", "95 %", isNumeric: true),
        Column("granted", "granted", isNumeric: true), Column("days", "in days", isNumeric: true),
        Column("usual_low", "usually from", isNumeric: true), Column("usual_high", "to", isNumeric: true),
      ],
      rows: [
        [
          .metric(id: SmallYes.id), .rate(small), .interval(of: small), .count(granted),
          .count(period.daysPassed(at: input.observation.now), []), usual.map { .count($0.lowerBound, []) } ?? .empty,
          usual.map { .count($0.upperBound, []) } ?? .empty,
        ]
      ],
      notes: ["Effort is guessed from the text. Usual: the middle half of the 26 weeks before."])
  }

  /// The first and third quartile of weekly counts in the 26 weeks before; nil where the archive has none of them.
  private var usualSmallFavours: ClosedRange<Int>? {
    let past = Period(from: period.first.adding(days: -26 * 7), to: period.first, in: input.zone)
    let counts = input.measure(SmallLoad.self, in: past).parts.map(\.evidence.x)
    let known = counts.drop { $0 == 0 }.sorted()
    guard known.count >= 4 else { return nil }
    return known[known.count / 4]...known[(known.count * 3) / 4]
  }
}
