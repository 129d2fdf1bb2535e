import Analysis

/// The first screen of a comparison: what happened, what changed for sure, what to try.
enum ComparisonInShort: Section {
  static let title = "In short"

  static func blocks(_ material: Material) -> [Block] {
    guard material.findings.table("verdicts") != nil else { return [] }
    return [.answers([happened(material), changed(material), toTry(material)])]
  }

  private static func happened(_ material: Material) -> Answer {
    Answer(
      "What happened", headline: MixOrMe.asks(material) ?? "Nothing was asked in either period.",
      details: MixOrMe.turnover(material).map { [$0] } ?? [])
  }

  private static func changed(_ material: Material) -> Answer {
    let sure = ["verdicts", "waits"].flatMap { material.changes($0, [.higher, .lower]) }
    let leaning = ["verdicts", "waits"].flatMap { material.changes($0, [.leaning]) }
    let unclear = material.changes("verdicts", [.cannotTell]).count
    let few = material.changes("verdicts", [.tooFew]).count
    return Answer(
      "What changed for sure",
      headline: sure.isEmpty ? "Nothing changed clearly." : "\(sure.map(\.headline).joined(by: "; ")).",
      details: sure.filter { $0.sentence != $0.headline }.map { "\($0.sentence)." } + [
        leaning.isEmpty ? "Leaning: nothing." : "Leaning, not sure: \(leaning.map(\.sentence).joined(by: "; ")).",
        "Cannot tell: \(unclear). Too few cases on a side: \(few).",
      ])
  }

  private static func toTry(_ material: Material) -> Answer {
    let suggestions = WhatToTry.inShort(material)
    let headline = suggestions.first ?? "No practice has enough examples in this period to suggest one."
    return Answer("What to try", headline: headline, details: Array(suggestions.dropFirst()))
  }
}
