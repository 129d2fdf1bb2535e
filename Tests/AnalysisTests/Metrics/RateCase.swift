import Messages
import Testing

@testable import Analysis

/// For one metric: an episode that counts, one that stands in the denominator only, and one outside.
struct RateCase: Sendable, CustomTestStringConvertible {
  let metric: any RateMetric.Type
  let counts: Episode
  let only: Episode
  let outside: Episode
  /// Episodes of February and before, which are there but not measured.
  var earlier: [Episode] = []
  /// Episodes of the other direction, which are there but not measured.
  var beside: [Episode] = []
  var people: [Person] = []
  var settings = UserSettings()

  init(
    _ metric: any RateMetric.Type, counts: Episode, only: Episode, outside: Episode, earlier: [Episode] = [],
    beside: [Episode] = [], people: [Person] = [], settings: UserSettings = UserSettings()
  ) {
    self.metric = metric
    self.counts = counts
    self.only = only
    self.outside = outside
    self.earlier = earlier
    self.beside = beside
    self.people = people
    self.settings = settings
  }

  var testDescription: String { metric.id }

  /// What the metric finds in March when one episode joins the others.
  func measured(_ episode: Episode) -> Evidence {
    let input = AnalysisInput(
      episodes: earlier + beside + [episode], people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }),
      observation: may, settings: settings)
    return input.rate(metric, in: march)
  }
}

extension RateCase {
  static let yes = ask("e-yes", .accept)
  static let partly = ask("e-partly", .acceptPart)
  static let no = ask("e-no", .decline)
  static let silent = ask("e-silent")
  /// A no of somebody else to the user.
  static let theirNo = ask("e-their-no", .decline, direction: .outgoing)

  static func no(_ labels: Quality...) -> Episode { ask("e-no-with", .decline, labels: labels) }
  static func theirNo(_ labels: Quality...) -> Episode {
    ask("e-their-no-with", .decline, direction: .outgoing, labels: labels)
  }
  static func said(
    _ response: ResponseClass = .decline, privately: Bool = true, after spoken: SpokenEvidence? = nil,
    stakes: Stakes = .normal
  ) -> Episode {
    var episode = ask("e-said", response, stakes: stakes)
    episode.responses[0].reach = privately ? .oneToOne : .group
    episode.responses[0].spoken = spoken
    return episode
  }
}
