import Analysis

/// What no message shows.
enum CannotSee: Section {
  static let title = "What I cannot see"

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("unmeasurable") else { return [] }
    let privacy: Phrase = "This file holds other people's words: keep it private."
    return [.bullets(table.rows.compactMap { $0.first.map(material.wording.words) }), .paragraph(privacy)]
  }
}
