import Analysis

/// Yes or partly by person, with the media of the noes and the answers of the other side.
enum WithWhom: Section {
  static let title = "With whom"
  static let tables = ["with_whom", "media_by_person", "noes_by_medium", "timeline"]

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("with_whom") else { return [] }
    return [.grid(material.grid(table))] + material.mayBeOne + material.notes(table) + media(material)
      + material.noesByMedium + material.timeline
  }

  /// By which media each of them asked, and how they were answered.
  private static func media(_ material: Material) -> [Block] {
    guard let table = material.findings.table("media_by_person") else { return [] }
    return [.grid(material.grid(table)), .paragraph(.text(table.notes[0]))]
  }
}
