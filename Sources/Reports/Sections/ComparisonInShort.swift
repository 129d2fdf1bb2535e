import Analysis

/// The first screen of a comparison: what happened, what changed for sure, what to try; then what may have changed.
enum ComparisonInShort: Section {
  static let title = "In short"

  static func blocks(_ material: Material) -> [Block] {
    guard material.findings.table("verdicts") != nil else { return [] }
    return [
      .answers([happened(material), sure(material), WhatToTry.inShort(material), leaning(material)]), material.codes,
    ]
  }

  private static func happened(_ material: Material) -> Answer {
    Answer(
      "What happened", headline: MixOrMe.asks(material) ?? "Nothing was asked in either period.",
      details: MixOrMe.turnover(material).map { [$0] } ?? [])
  }

  private static func sure(_ material: Material) -> Answer {
    let sure = changes(material, Verdict.clear)
    return Answer(
      "What changed for sure",
      headline: sure.isEmpty
        ? "Nothing: no change is sure enough to say." : "\(sure.map(\.headline).joined(by: "; ")).",
      details: sure.filter { $0.sentence != $0.headline }.map { "\($0.sentence)." })
  }

  private static func leaning(_ material: Material) -> Answer {
    let leaning = changes(material, Verdict.leaning)
    let headline: Phrase =
      leaning.isEmpty
      ? "Nothing leans either way."
      : """
      \(plural(leaning.count, "practice")) \(leaning.count == 1 ? "leans" : "lean"): \
      \(link: "not sure", to: Material.verdictAnchor).
      """
    let rest: Phrase = """
      Cannot tell: \(changes(material, [.cannotTell]).count). Too few cases on a side: \
      \(changes(material, [.tooFew]).count).
      """
    return Answer(
      "What may have changed", headline: headline, details: leaning.map { "\($0.sentence)." } + [rest])
  }

  private static func changes(_ material: Material, _ verdicts: Set<Verdict>) -> [Material.Change] {
    ["verdicts", "waits"].flatMap { material.changes($0, verdicts) }
  }
}
