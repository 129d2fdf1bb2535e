import Messages

extension MonthlyFindings {
  /// The one or two noes to show in full, each with its ask, answer and labels: noes that stayed noes and are surely
  /// read as such.
  ///
  /// Those with three kinds of sure labels come first, then those with fewer uncertain ones, with more kinds, the surer,
  /// the earlier; the second is said to somebody else if it can be.
  var noesOpened: Table {
    let standing = input.sample(of: .declines, in: period).members.map(Showcase.init).filter(\.isSureNo)
    let ranked = standing.enumerated().sorted { left, right in
      left.element.rank == right.element.rank
        ? left.offset < right.offset : left.element.rank.lexicographicallyPrecedes(right.element.rank)
    }.map(\.element.observed)
    let first = ranked.first
    let others = ranked.dropFirst()
    let second = others.first { $0.episode.counterpart != first?.episode.counterpart } ?? others.first
    return Table(
      id: "noes_opened", title: "One no, opened",
      columns: [
        Column("episode", ""), Column("person", "with"), Column("asked_at", "asked"), Column("class", "class"),
      ],
      rows: [first, second].compactMap(\.self).map(\.openedCells))
  }
}

/// How well a no shows what a no is read as.
private struct Showcase {
  let observed: ObservedEpisode
  /// The kinds of labels on the answer's words that are sure.
  private let kinds: Int
  private let uncertain: Int

  init(_ observed: ObservedEpisode) {
    self.observed = observed
    let onWords = observed.episode.qualities.filter { $0.message == observed.decision?.message && !$0.span.isEmpty }
    kinds = Set(onWords.filter { !$0.isUncertain }.map(\.label.family)).count
    uncertain = onWords.count(where: \.isUncertain)
  }

  var isSureNo: Bool { observed.episode.finalDecision?.class == .decline && observed.certainty >= uncertainBelow }

  /// Lower is better.
  var rank: [Double] { [Double(-min(kinds, 3)), Double(uncertain), Double(-kinds), -observed.certainty] }
}

extension Quality {
  /// Whether it is less sure than what a reader should take on trust.
  public var isUncertain: Bool { confidence < uncertainBelow }
}

extension ObservedEpisode {
  /// The lowest confidence of the ask and its decision.
  var certainty: Double { min(episode.ask.confidence, decision?.confidence ?? 1) }

  fileprivate var openedCells: [Cell] {
    [
      .episode(episode.id), .person(episode.counterpart), .instant(episode.ask.at),
      .text(decision?.class.rawValue ?? ""),
    ]
  }
}
