import Messages

extension ComparisonFindings {
  /// Is it the user, or is it who asks? The change of the yes-rate as it is, and within the same people; neither
  /// where a period has too few cases.
  var mix: Table {
    let (earlier, later) = (byPerson(before), byPerson(now))
    let both = earlier.keys.filter { later[$0] != nil }.sorted()
    let strata = both.map { person in
      Stratum(
        before: yes(earlier[person] ?? []).proportion, now: yes(later[person] ?? []).proportion)
    }
    let then = input.rate(YesRate.self, in: before).proportion
    let since = input.rate(YesRate.self, in: now).proportion
    let isTooFew = then.isTooFew || since.isTooFew
    let crude = isTooFew ? nil : newcombe(before: then, now: since)
    let within = isTooFew ? nil : mantelHaenszel(strata)
    return Table(
      id: "mix", title: "Is it me or is it the mix?", columns: Self.mixColumns,
      rows: [[.metric(id: YesRate.id), .difference(of: crude), .difference(of: within), .rate(covered(Set(both)))]],
      notes: ["Reweighted: the Mantel-Haenszel risk difference over the people of both periods."])
  }

  /// How many decided asks of the two periods came from some people.
  private func covered(_ people: Set<PersonID>) -> Evidence {
    let all = input.sample(of: .decided, in: before).members + input.sample(of: .decided, in: now).members
    return Sample(all, observation: input.observation).evidence { people.contains($0.episode.counterpart) }
  }

  private static let mixColumns = [
    Column("metric", ""), Column("crude", "crude", isNumeric: true),
    Column("reweighted", "same people, reweighted", isNumeric: true), Column("covers", "covers", isNumeric: true),
  ]

  /// Who asked in one period only, and how much was asked in each.
  var askers: Table {
    let earlier = input.sample(of: .headlineAsked, in: before)
    let later = input.sample(of: .headlineAsked, in: now)
    let rows: [(String, Sample)] = [
      ("asked_before", earlier), ("asked_now", later), ("by_new_people", later.without(earlier)),
      ("by_gone_people", earlier.without(later)),
    ]
    return Table(
      id: "askers", title: "Who asks",
      columns: [
        Column("fact", ""), Column("asks", "asks", isNumeric: true), Column("people", "people", isNumeric: true),
      ],
      rows: rows.map { [.text($0.0), .count($0.1.ids), .count($0.1.people.count, [])] })
  }
}

extension ComparisonFindings {
  /// Decided asks of a period by the person who asked.
  private func byPerson(_ period: Period) -> [PersonID: [ObservedEpisode]] {
    Dictionary(grouping: input.sample(of: .decided, in: period).members, by: \.episode.counterpart)
  }

  private func yes(_ members: [ObservedEpisode]) -> Evidence {
    YesRate.rate(Sample(members, observation: input.observation))
  }
}

extension Sample {
  fileprivate var people: Set<PersonID> { Set(members.map(\.episode.counterpart)) }

  /// The members with people who are not in another sample.
  fileprivate func without(_ other: Sample) -> Sample {
    let known = other.people
    return filtered { !known.contains($0.episode.counterpart) }
  }
}
