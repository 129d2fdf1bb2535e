import Analysis

/// What no message shows.
enum CannotSee: Section {
  static let title = "What I cannot see"

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("unmeasurable") else { return [] }
    let privacy: Phrase =
      material.isShared
      ? "Made to share: without names, addresses and words. People with fewer than five asks are pooled as others."
      : "This file holds other people's words: keep it private, or make one with \(code: "--share")."
    return [.bullets(table.rows.compactMap { $0.first.map(material.wording.words) }), .paragraph(privacy)]
  }
}
