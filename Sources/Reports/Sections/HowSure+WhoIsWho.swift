import Analysis
import Messages

extension HowSure {
  /// "Unclaimed addresses that may be you: 1. People who may be one: 2 pairs, which touches “With whom”."
  static func whoIsWho(_ material: Material) -> [Block] {
    guard let table = material.findings.table("identity_questions") else { return [] }
    let counts = table.records.map { ($0["question"].text, $0["count"].count ?? 0) }.filter { $0.1 > 0 }
    let sentences = counts.compactMap { question, count in sentence(question, count) }
    return sentences.isEmpty ? [] : [.paragraph(sentences.joined(by: " "))]
  }

  private static func sentence(_ question: String, _ count: Int) -> Phrase? {
    switch question {
    case "unclaimed":
      "Unclaimed addresses that may be you: \(String(count)); \(code: "pushback status") lists them."
    case "pairs":
      """
      People who may be one: \(plural(count, "pair")), which touches “\(WithWhom.title)”; \
      \(code: "pushback people suggest") lists them.
      """
    case "unplaced":
      """
      Phone numbers without a country, of which two spellings count as two people: \(String(count)); \
      \(code: "pushback people country") lists them.
      """
    default: nil
    }
  }
}

extension Material {
  /// "Ana R. (3) and ana@x.example (2) may be one person": small print beside the numbers that it touches.
  var mayBeOne: [Block] {
    guard let table = findings.table("may_be_one"), !table.rows.isEmpty else { return [] }
    let pairs = table.records.prefix(5).compactMap { row -> Phrase? in
      guard let first = row["person"].person, let second = row["other"].person else { return nil }
      let asks = (row["asks"].count ?? 0, row["other_asks"].count ?? 0)
      return
        "\(wording.name(first)) (\(String(asks.0))) and \(wording.name(second)) (\(String(asks.1)))"
    }
    let rest = table.rows.count - pairs.count
    let more: Phrase = rest > 0 ? "; and \(String(rest)) more" : ""
    return [
      .note(
        "May be one person, with their asks: \(pairs.joined(by: "; "))\(more). See \(code: "pushback people suggest").")
    ]
  }
}
