import Messages

extension MonthlyFindings {
  /// By which media each person asked, and the user answered and refused: three rows a person, the others pooled.
  var mediaByPerson: Table {
    let asked = input.sample(of: .asked, in: period)
    let decided = input.sample(of: .anyDecided, in: period)
    let groups = PeopleGroups(input.sample(of: .decided, in: period))
    let rows = (groups.people.map(Optional.some) + [nil]).flatMap { person -> [[Cell]] in
      func own(_ sample: Sample) -> Sample { sample.filtered { groups.key($0.episode.counterpart) == person } }
      let use = MediumUse(asked: own(asked), decided: own(decided))
      return Self.rows(of: use, for: person.map(Cell.person) ?? .text("others"))
    }
    return Table(
      id: "media_by_person", title: "By which medium", columns: Self.mediaColumns, rows: rows,
      notes: [
        "An answer counts as said where a call log, an invitation or your own note proves it.", RichNo.caveats[0],
      ])
  }

  private static let mediaColumns =
    [Column("person", ""), Column("what", "")]
    + MediumGroup.allCases.map { Column($0.rawValue, $0.title, isNumeric: true) }

  private static func rows(of use: MediumUse, for person: Cell) -> [[Cell]] {
    let kinds = [("asked you", use.asks), ("you answered", use.decisions), ("you said no", use.declines)]
    return kinds.map { name, counts in
      [person, .text(name)] + MediumGroup.allCases.map { .count(counts[$0] ?? []) }
    }
  }
}
