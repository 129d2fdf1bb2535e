import Messages

/// Whose episodes a report is about.
public enum Scope: Hashable, Sendable, Codable {
  case everybody
  /// Those with one person, whoever asked.
  case person(PersonID)
  /// Those with the people of a group that the user named.
  case group(String)

  var person: PersonID? {
    if case .person(let id) = self { id } else { nil }
  }
}

extension AnalysisInput {
  /// The input with nothing but the episodes of a scope; what is known of them stays.
  public func restricted(to scope: Scope) -> AnalysisInput {
    var part = self
    part.scope = scope
    part.byAsk = byAsk.filtered { holds($0.episode, scope) }
    part.byDecision = byDecision.filtered { holds($0.episode, scope) }
    part.episodes = part.byAsk.members
    return part
  }

  private func holds(_ episode: Episode, _ scope: Scope) -> Bool {
    switch scope {
    case .everybody: true
    case .person(let person): episode.counterpart == person
    case .group(let group): people[episode.counterpart]?.belongs(to: group) ?? false
    }
  }
}
