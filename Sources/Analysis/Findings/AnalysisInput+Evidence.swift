import Messages

/// A metric was asked for that does not exist.
public struct UnknownMetric: Error, Hashable, CustomStringConvertible {
  public let id: String

  public init(id: String) {
    self.id = id
  }

  public var description: String { "there is no metric '\(id)'; 'pushback metrics' lists them" }
}

extension AnalysisInput {
  /// The episodes of a population that fall into a period: the one way from episodes to numbers.
  public func sample(of population: Population, in period: Period, filter: EpisodeFilter = .all) -> Sample {
    let timeline = population.dating == .ask ? byAsk : byDecision
    let members = timeline.between(period.start, period.end).filter {
      filter.admits($0) && population.contains($0)
    }
    return Sample(Array(members), observation: observation, period: period, zone: zone, settings: settings)
  }

  public func measure(_ metric: any Metric.Type, in period: Period, filter: EpisodeFilter = .all) -> Measurement {
    metric.measure(sample(of: metric.population, in: period, filter: filter))
  }

  /// The x/n of a rate metric.
  public func rate(_ metric: any RateMetric.Type, in period: Period, filter: EpisodeFilter = .all) -> Evidence {
    metric.rate(sample(of: metric.population, in: period, filter: filter))
  }

  /// The episodes behind a number: what `pushback list` prints, and what every table is made of.
  ///
  /// - Parameters:
  ///   - id: the metric's snake_case name.
  ///   - part: such as `EMAIL` or a person's id; nil for all of it.
  /// - Throws: `UnknownMetric`; for an unknown part as well, with both names.
  public func evidence(
    metric id: String, period: Period, filter: EpisodeFilter = .all, part: String? = nil
  ) throws(UnknownMetric) -> Evidence {
    guard let metric = metric(named: id) else { throw UnknownMetric(id: id) }
    let measurement = measure(metric, in: period, filter: filter)
    guard let part else { return measurement.evidence }
    guard let found = measurement.parts.first(where: { $0.name == part }) else {
      throw UnknownMetric(id: "\(id):\(part)")
    }
    return found.evidence
  }
}
