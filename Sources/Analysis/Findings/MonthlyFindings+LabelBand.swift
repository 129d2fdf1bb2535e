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
  /// The lowest and highest x/n that could be if every uncertain label were wrong; an uncertain decision may be any.
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
  /// Whether it counts: as labelled, without its uncertain labels, and with each decision that an uncertain one may be.
  let counts: Set<Bool>

  init(_ observed: ObservedEpisode, _ rate: any RateMetric.Type) {
    let population = rate.population
    id = observed.episode.id
    mayBeOutside = observed.certainty < uncertainBelow
    let readings = [observed, observed.withoutUncertain] + observed.decidedOtherwise.filter { population.contains($0) }
    counts = Set(readings.map { rate.counts($0) })
  }
}

extension ObservedEpisode {
  /// The episode without its uncertain labels; an uncertain question is an answer still, and asks nothing.
  fileprivate var withoutUncertain: ObservedEpisode {
    var sure = episode
    sure.qualities.removeAll { $0.isUncertain }
    sure.responses = sure.responses.map { $0.class == .clarify && $0.isUncertain ? $0.read(as: .defer) : $0 }
    return ObservedEpisode(sure, at: observation, in: surroundings)
  }

  /// The episode with each other decision, where its own is uncertain.
  fileprivate var decidedOtherwise: [ObservedEpisode] {
    guard let decision, decision.isUncertain,
      let place = episode.responses.firstIndex(where: { $0.class.isDecision })
    else { return [] }
    return ResponseClass.allCases.filter { $0.isDecision && $0 != decision.class }.map { other in
      var another = episode
      another.responses[place] = decision.read(as: other)
      return ObservedEpisode(another, at: observation, in: surroundings)
    }
  }
}

extension Response {
  fileprivate var isUncertain: Bool { confidence < uncertainBelow }

  fileprivate func read(as other: ResponseClass) -> Response {
    var response = self
    response.class = other
    return response
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
