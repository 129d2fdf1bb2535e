import Analysis
import Messages

/// Every episode that is named above, once: where all links to an episode lead.
enum EpisodeIndex: Section {
  static let title = "Episodes"

  static func blocks(_ material: Material) -> [Block] {
    let named = Set(material.printedTables.flatMap { $0.rows.joined() }.flatMap(\.episodes))
    let episodes = material.findings.episodes.filter { named.contains($0.id) }
    guard !episodes.isEmpty else { return [] }
    var grid = Grid(episodes, at: material.findings.observation, material.wording)
    grid.anchors = episodes.map { Anchor($0.id) }
    let ledger = Ledger(
      grid.withoutEmptyColumns, inside: episodes.map { OpenedEpisode($0, material).blocks },
      gist: episodes.map { .text(material.reply($0, limit: 60)) }, gistTitle: "in these words")
    if material.isShared { return [.ledger(ledger)] }
    return [
      .paragraph("\(code: "pushback show EPISODE") prints the whole conversation, each label and its source."),
      .ledger(ledger),
    ]
  }
}
