import Messages

extension Sample {
  /// The members of each person, by the person's id.
  var byPerson: [(person: PersonID, sample: Sample)] {
    grouped(by: \.episode.counterpart).map { (person: $0.key, sample: $0.sample) }
  }

  /// The members by something they have, those without it left out, ascending.
  func grouped<Key: Hashable & Comparable>(
    by key: (ObservedEpisode) -> Key?
  ) -> [(key: Key, sample: Sample)] {
    var groups: [Key: [ObservedEpisode]] = [:]
    for member in members {
      if let key = key(member) { groups[key, default: []].append(member) }
    }
    return groups.sorted { $0.key < $1.key }.map { group in
      (key: group.key, sample: with(group.value))
    }
  }

  /// Other members in the same frame.
  func with(_ members: [ObservedEpisode]) -> Sample {
    Sample(members, observation: observation, period: period, zone: zone, settings: settings)
  }

  /// The members of a narrower population.
  func members(of population: Population) -> Sample { filtered(population.contains) }
}
