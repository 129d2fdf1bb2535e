import Messages

@testable import Analysis

extension SeededNumbers {
  mutating func chance(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &self) < probability }
}

/// Episodes of all kinds with ten people, asked within the first four weeks of March and answered within hours.
func randomEpisodes(_ count: Int, seed: UInt64) -> [Episode] {
  var random = SeededNumbers(seed: seed)
  return (0..<count).map { randomEpisode("e-\($0)", using: &random) }
}

private func randomEpisode(_ id: String, using random: inout SeededNumbers) -> Episode {
  let answer = [ResponseClass.accept, .accept, .acceptPart, .decline, .decline, .defer, .unsure]
    .randomElement(using: &random)
  var labels: [Quality] = []
  for name in ["ALTERNATIVE:LATER", "REASON:TIME", "ACK:VALUE", "BUT.PIVOT", "BUT.BRIDGE", "YES_AND"] as [Label]
  where random.chance(0.4) {
    labels.append(label(name, Int.random(in: 0..<50, using: &random), 55, specific: random.chance(0.5)))
  }
  var episode = ask(
    id, at: Double(Int.random(in: 0..<27 * 24, using: &random)),
    from: "person-\(Int.random(in: 0..<10, using: &random))",
    direction: random.chance(0.7) ? .incoming : .outgoing,
    type: AskType.allCases.randomElement(using: &random) ?? .action,
    labels: labels)
  guard let answer, random.chance(0.85) else { return episode }
  let classes = random.chance(0.3) ? [.clarify, answer] : [answer]
  episode.responses = responses(classes, after: episode.ask.at.hours(since: hour(0)))
  episode.responses[0].reach = random.chance(0.6) ? .oneToOne : .group
  return episode
}
