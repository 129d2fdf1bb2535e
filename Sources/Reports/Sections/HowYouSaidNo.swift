import Analysis

/// The practices of a no: this period against the one before, then three months against three.
enum HowYouSaidNo: Section {
  static let title = "How you said no"
  static let tables = ["how_you_said_no", "rolling"]

  static func blocks(_ material: Material) -> [Block] {
    table("how_you_said_no", material) + [.heading(.text(material.rollingTitle), anchor: nil)]
      + table("rolling", material)
  }

  private static func table(_ id: String, _ material: Material) -> [Block] {
    guard let table = material.findings.table(id) else { return [] }
    let columns: Set = ["metric", "now", "now_interval", "before", "difference", "verdict"]
    return [.grid(material.grid(table, columns: columns))] + material.notes(table)
  }
}
