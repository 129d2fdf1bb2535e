import Messages

/// What is not settled of who is who, for the user to answer.
public struct IdentityQuestions: Sendable, Equatable, Codable {
  /// Two people who may be one.
  public struct Pair: Sendable, Equatable, Codable {
    public var first: PersonID
    public var second: PersonID

    public init(_ first: PersonID, _ second: PersonID) {
      self.first = first
      self.second = second
    }
  }

  /// Addresses that may be the owner's and are not named.
  public var unclaimed: Int
  /// Phone numbers whose country is not known.
  public var unplaced: Int
  public var pairs: [Pair]

  public init(unclaimed: Int = 0, unplaced: Int = 0, pairs: [Pair] = []) {
    self.unclaimed = unclaimed
    self.unplaced = unplaced
    self.pairs = pairs
  }
}

extension MonthlyFindings {
  /// How many questions are open; the pairs are those that touch somebody with an ask of the period.
  var identityQuestions: Table {
    let questions = input.identity
    let counts = [
      ("unclaimed", questions.unclaimed), ("pairs", mayBeOne.rows.count), ("unplaced", questions.unplaced),
    ]
    return Table(
      id: "identity_questions", title: "Who is who",
      columns: [Column("question", ""), Column("count", "count", isNumeric: true)],
      rows: counts.map { [.text($0.0), .count($0.1, [])] })
  }

  var mayBeOne: Table { input.mayBeOne(in: [period]) }
}

extension ComparisonFindings {
  var mayBeOne: Table { input.mayBeOne(in: [before, now]) }
}

extension AnalysisInput {
  /// People who may be one, with the asks of the periods by and to each: figures by person may be split between them.
  fileprivate func mayBeOne(in periods: [Period]) -> Table {
    let counted = periods.flatMap { byAsk.between($0.start, $0.end).filter(\.isCounted) }
    let asks = Dictionary(grouping: counted, by: \.episode.counterpart)
    let touched = identity.pairs.filter { asks[$0.first] != nil || asks[$0.second] != nil }
    return Table(
      id: "may_be_one", title: "People who may be one",
      columns: [
        Column("person", ""), Column("asks", "asks", isNumeric: true), Column("other", "may be"),
        Column("other_asks", "asks", isNumeric: true),
      ],
      rows: touched.map { pair in
        [pair.first, pair.second].flatMap { person -> [Cell] in
          let episodes = asks[person, default: []].map(\.episode.id)
          return [.person(person), .count(episodes.count, episodes)]
        }
      })
  }
}
