import Messages

extension MonthlyFindings {
  /// How far each practice could be off if every uncertain label were wrong: the lowest and highest possible x/n.
  ///
  /// Labels that were not found at all are not part of the band.
  var labelBand: Table {
    let rates = metrics.filter { $0.isJudged && $0.topic != .yes && $0.topic != .waiting && $0.topic != .others }
      .compactMap { $0 as? any RateMetric.Type }
    return Table(
      id: "label_band", title: "If every uncertain label were wrong",
      columns: [
        Column("metric", "practice"), Column("share", "as labelled", isNumeric: true),
        Column("lowest", "at least", isNumeric: true), Column("highest", "at most", isNumeric: true),
      ],
      rows: rates.map { rate in
        let sample = input.sample(of: rate.population, in: period)
        let band = rate.labelBand(sample)
        return [.metric(id: rate.id), .rate(rate.rate(sample)), .rate(band.lowest), .rate(band.highest)]
      },
      notes: ["Uncertain: less than \(Int(uncertainBelow * 100)) % sure."])
  }
}

extension RateMetric {
  /// The lowest and highest x/n that could be if every uncertain label were wrong.
  static func labelBand(_ sample: Sample) -> (lowest: Evidence, highest: Evidence) {
    let possible = sample.members.map { Possibility($0, self) }
    return (possible.extreme(false), possible.extreme(true))
  }
}

/// Labels less sure than this are shown for a second look.
let uncertainBelow = 0.7

/// In what ways an episode may enter a rate.
private struct Possibility {
  let id: EpisodeID
  /// Whether it may not belong to the population at all.
  let mayBeOutside: Bool
  /// Whether it counts, with and without its uncertain labels.
  let counts: Set<Bool>

  init(_ observed: ObservedEpisode, _ rate: any RateMetric.Type) {
    var sure = observed.episode
    sure.qualities.removeAll { $0.confidence < uncertainBelow }
    id = sure.id
    mayBeOutside = observed.certainty < uncertainBelow
    counts = [
      rate.counts(observed), rate.counts(ObservedEpisode(sure, at: observed.observation, in: observed.surroundings)),
    ]
  }
}

extension [Possibility] {
  /// The highest share that can be, or the lowest: what may be outside is taken in only where it helps.
  fileprivate func extreme(_ highest: Bool) -> Evidence {
    let members = filter { !$0.mayBeOutside || $0.counts.contains(highest) }
    let counted = members.filter { highest ? $0.counts.contains(true) : !$0.counts.contains(false) }
    return Evidence(numerator: counted.map(\.id), denominator: members.map(\.id))
  }
}
