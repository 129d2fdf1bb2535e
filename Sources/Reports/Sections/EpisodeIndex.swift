import Analysis
import Messages

/// Every episode that is named above, once: where all links to an episode lead.
enum EpisodeIndex: Section {
  static let title = "Episodes"

  static func blocks(_ material: Material) -> [Block] {
    let named = Set(material.printedTables.flatMap { $0.rows.joined() }.flatMap(\.episodes))
    let episodes = material.findings.episodes.filter { named.contains($0.id) }
    guard !episodes.isEmpty else { return [] }
    let columns: [Grid.Column] = ["episode", "asked", "with", "ask", "answer", "by"].map { .init($0) }
    return [
      .paragraph("\(code: "pushback show EPISODE") prints the whole conversation, each label and its source."),
      .grid(
        Grid(columns: columns, rows: episodes.map { row($0, material) }, anchors: episodes.map { Anchor($0.id) })),
    ]
  }

  private static func row(_ episode: Episode, _ material: Material) -> [Phrase] {
    let who = material.name(episode.counterpart)
    return [
      .text(episode.id.rawValue), .text(material.moments.dayAndYear(episode.ask.at)),
      .text(episode.direction == .incoming ? who : "you asked \(who)"), .text(shortened(episode.ask.sentence, to: 60)),
      .text(material.answer(episode)), .text(episode.firstDecision?.carrier.words ?? ""),
    ]
  }
}
