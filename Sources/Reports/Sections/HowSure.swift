import Analysis
import Messages

/// What was read and left out, what became of each ask, and which labels to doubt.
enum HowSure: Section {
  static let title = "How sure"
  static let tables = ["ask_states", "label_changes", "thread_weights", "uncertain"]
  static let anchor = Anchor("second", "look")
  private static let shown = 10

  static func blocks(_ material: Material) -> [Block] {
    reading(material) + whoIsWho(material) + states(material) + dependence(material) + band(material)
      + corrected(material)
      + uncertain(material)
  }

  private static func dependence(_ material: Material) -> [Block] {
    [material.threadWeights, material.labelChanges].compactMap { $0.map(Block.paragraph) }
  }

  /// The rates as they would be if labels were as wrong as in the user's audit.
  private static func corrected(_ material: Material) -> [Block] {
    guard let table = material.findings.table("corrected_rates"), !table.rows.isEmpty else { return [] }
    return [.heading(.text(table.title), anchor: nil), .grid(material.grid(table, opens: false))]
      + material.notes(table)
  }

  /// "Read 3310: 1204 imported, 88 duplicates, 1702 bulk, 311 automatic, 5 unreadable."
  private static func reading(_ material: Material) -> [Block] {
    guard let table = material.findings.table("reconciliation") else { return [] }
    let counts = table.records.compactMap { row in row["count"].count.map { (row["outcome"].text, $0) } }
    guard let read = counts.first?.1, read > 0 else { return [] }
    let parts = counts.dropFirst().filter { $0.1 > 0 }.map { "\($0.1) \(words($0.0))" }
    let notes = table.notes.joined(separator: " ")
    return [.paragraph("Messages read: \(read), of these \(parts.joined(separator: ", ")). \(notes)")]
  }

  private static func words(_ outcome: String) -> String {
    let prefix = "excluded_"
    guard outcome.hasPrefix(prefix), let reason = ExclusionReason(rawValue: String(outcome.dropFirst(prefix.count)))
    else { return outcome }
    return "left out (\(reason.words))"
  }

  private static func states(_ material: Material) -> [Block] {
    guard let table = material.findings.table("ask_states") else { return [] }
    let parts = table.rows.indices.compactMap { index -> Phrase? in
      guard let count = table.rows[index].compactMap(\.count).first, count > 0 else { return nil }
      let words = EpisodeState(rawValue: table.rows[index].first?.text ?? "")?.words ?? ""
      return "\(link: String(count), to: table.anchor(row: index)) \(words)"
    }
    return parts.isEmpty
      ? []
      : [
        .paragraph(
          "What became of the asks of the period, questions for information among them: \(parts.joined(by: ", ")).")
      ]
  }

  /// How far practices could be off, those that uncertain labels touch.
  private static func band(_ material: Material) -> [Block] {
    guard var table = material.findings.table("label_band") else { return [] }
    table.rows.removeAll { $0.count == 4 && $0[1] == $0[2] && $0[2] == $0[3] }
    let heading = Block.heading(.text(table.title), anchor: nil)
    if table.rows.isEmpty { return [heading, .paragraph("No practice would change.")] + material.notes(table) }
    return [heading, .grid(material.grid(table, opens: false))] + material.notes(table)
  }

  private static func uncertain(_ material: Material) -> [Block] {
    guard let table = material.findings.table("uncertain") else { return [] }
    let shown = listed(table.rows.count, upTo: shown)
    let rest = table.rows.count - shown
    let heading = Block.heading(.text("\(table.title): \(table.rows.count)"), anchor: anchor)
    let words = Block.paragraph(advice(material))
    guard !table.rows.isEmpty else { return [heading, words] }
    let more: [Block] = rest > 0 ? [.note("And \(rest) more.")] : []
    return [heading, words, .grid(material.grid(table, limit: shown))] + more
  }

  /// That labels can be wrong, and what the user can do about it.
  private static func advice(_ material: Material) -> Phrase {
    let origin: Phrase =
      "Labels are made by rules and by what was learned from labelled conversations, and can be wrong"
    if material.isShared { return "\(origin)." }
    return """
      \(origin); \(code: "pushback show EPISODE") says what made each, and \(code: "pushback label EPISODE") sets it \
      right.
      """
  }
}
