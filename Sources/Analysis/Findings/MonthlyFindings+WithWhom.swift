import Messages

extension MonthlyFindings {
  /// One row a person with at least five decided asks, the busiest first; all others in one row, named in none.
  var withWhom: Table {
    let decided = input.sample(of: .decided, in: period)
    let declines = input.sample(of: .declines, in: period)
    let toned = input.sample(of: ToneKept.population, in: period)
    let theirs = input.sample(of: .decidedOutgoing, in: period)
    let groups = PeopleGroups(decided)
    let steadier = steadierEstimates(decided)
    let rows = (groups.people.map(Optional.some) + [nil]).map { person -> [Cell] in
      func own(_ sample: Sample) -> Sample { sample.filtered { groups.key($0.episode.counterpart) == person } }
      return [person.map(Cell.person) ?? .text("others")] + shareCells(YesRate.rate(own(decided)))
        + [person.flatMap { steadier[$0] }.map(Cell.estimate) ?? .empty] + mediumCells(own(declines))
        + [.rate(ToneKept.rate(own(toned))), .rate(TheirYesRate.rate(own(theirs)))]
    }
    return Table(
      id: "with_whom", title: "With whom", columns: Self.withWhomColumns, rows: rows,
      notes: [
        groups.people.isEmpty
          ? "Nobody has five decided asks in this period, so all are pooled; a longer period names people."
          : "People with fewer than five decided asks are pooled. " + Self.steadierMeaning,
        spokenNoesAreMissed,
      ])
  }

  private static let steadierMeaning =
    "Steadier estimate: pulled towards what is usual among all, the more the fewer the asks; 95 % credible interval."

  /// Everybody's share of yeses, pulled towards what is usual; those with few cases help to say what that is.
  private func steadierEstimates(_ decided: Sample) -> [PersonID: Estimate] {
    let people = Dictionary(grouping: decided.members, by: \.episode.counterpart).sorted { $0.key < $1.key }
    let shares = people.map { YesRate.rate(Sample($0.value, observation: decided.observation)).proportion }
    return Dictionary(uniqueKeysWithValues: zip(people.map(\.key), steadied(shares)))
  }

  private static let withWhomColumns =
    [
      Column("person", ""), Column("share", "yes or partly", isNumeric: true),
      Column("interval", "95 %", isNumeric: true),
      Column("steadier", "steadier estimate", isNumeric: true),
    ] + mediumColumns("noes")
    + [
      Column("tone_kept", "your usual tone after your no", isNumeric: true),
      Column("their_yes", "asks to them: yes", isNumeric: true),
    ]
}

/// A column for each medium: "noes by mail".
func mediumColumns(_ noun: String) -> [Column] {
  MediumGroup.allCases.map { group in
    let by = group == .face ? "" : "by "
    return Column("\(noun)_\(group.rawValue)", "\(noun) \(by)\(group.title)", isNumeric: true)
  }
}

/// How many of a sample were decided by each medium, in the order of the columns.
func mediumCells(_ sample: Sample) -> [Cell] {
  MediumGroup.allCases.map { group in
    .count(sample.evidence { $0.decision.map { MediumGroup($0.carrier) == group } == true }.numerator)
  }
}

/// The people with at least five cases, by number of cases, ties by id.
struct PeopleGroups {
  let people: [PersonID]
  private let named: Set<PersonID>

  init(_ sample: Sample) {
    let counts = Dictionary(grouping: sample.members, by: \.episode.counterpart).mapValues(\.count)
    people = counts.filter { $0.value >= 5 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    named = Set(people)
  }

  /// The person, or nil for one of the others.
  func key(_ person: PersonID) -> PersonID? { named.contains(person) ? person : nil }
}

/// Beside counts of noes by medium.
let spokenNoesAreMissed =
  "Noes by call or face to face are a lower bound: spoken noes that left no trace are not seen."
