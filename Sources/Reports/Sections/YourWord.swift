import Analysis
import Messages

/// What the user said of the labels: what it changed, and how right they were where the user looked.
enum YourWord: Section {
  static let title = "Your own word"

  static func blocks(_ material: Material) -> [Block] {
    changes(material) + audit(material)
  }

  private static func changes(_ material: Material) -> [Block] {
    guard let table = material.findings.table("your_word"), !table.rows.isEmpty else { return [] }
    let parts = table.records.compactMap { row in row["count"].count.map { words(row["what"].text, $0) } }
    let notes = table.notes.map { " \($0)" }.joined()
    return [.paragraph("What you said, already in every number: \(parts.joined(separator: ", ")).\(notes)")]
  }

  private static func words(_ what: String, _ count: Int) -> String {
    switch what {
    case "labelled": "\(count) \(count == 1 ? "episode" : "episodes") labelled by you"
    case "added": "\(count) of them only you saw"
    case "not_asks": "\(count) called no ask"
    case "off_the_record": "\(count) off the record"
    case "notes": "\(count) answered by a medium that you wrote down"
    default: "\(count) \(count == 1 ? "rule" : "rules") switched off"
    }
  }

  private static func audit(_ material: Material) -> [Block] {
    guard var table = material.findings.table("audit"), !table.rows.isEmpty else {
      return [.paragraph(unchecked(material))]
    }
    for index in table.rows.indices { table.rows[index] = table.rows[index].map(inWords) }
    return [.heading(.text(table.title), anchor: nil), .grid(material.grid(table, opens: false))]
      + material.notes(table)
  }

  private static func unchecked(_ material: Material) -> Phrase {
    let unknown: Phrase = "No sample has been checked by you, so the error rate on your own messages is not known"
    if material.isShared { return "\(unknown)." }
    return "\(unknown): \(code: "pushback audit") shows 40 cases and takes ten minutes."
  }

  private static func inWords(_ cell: Cell) -> Cell {
    switch cell {
    case .text("ASK"): .text("an ask")
    case .text("DECLINE"): .text("a no")
    case .text(let name): .text(Label(rawValue: name).words)
    default: cell
    }
  }
}
