import Analysis
import Messages

/// The first screen: what happened, what changed for sure, what to try.
enum InShort: Section {
  static let title = "In short"
  static let tables = ["in_short"]

  static func blocks(_ material: Material) -> [Block] {
    guard let facts = material.findings.table("in_short") else { return [] }
    return [.answers([happened(facts), changed(material, facts), toTry(material)])]
  }

  private static func happened(_ facts: Table) -> Answer {
    Answer(
      "What happened",
      headline: """
        \(number("asked", facts)) things were asked of you. You decided \(number("decided", facts)): yes to \
        \(number("yes", facts)), partly to \(number("partly", facts)), no to \(number("no", facts)).
        """,
      details: [silence(facts), "Questions for information, counted apart: \(number("questions", facts))."])
  }

  private static func silence(_ facts: Table) -> Phrase {
    """
    Of what was asked, \(number("unanswered", facts)) got no answer, \(number("open", facts)) wait for your \
    decision, \(number("faded", facts)) were put off for good and \(number("unsure", facts)) were answered neither yes \
    nor no, as far as I can read.
    """
  }

  /// Every change that passed the correction: three months against three, then the period alone, if anything.
  private static func changed(_ material: Material, _ facts: Table) -> Answer {
    let periods = material.findings.table("rolling")?.title ?? ""
    let clear = material.changes("rolling", [.higher, .lower])
    let exactly: [Phrase] = clear.map { "\($0.sentence)." }
    let details = exactly + [sureNow(material), leaning(material), cannotTell(material, facts)].compactMap(\.self)
    let headline: Phrase =
      clear.isEmpty
      ? "Sure enough to say: nothing. No practice moved clearly." : "\(clear.map(\.headline).joined(by: "; "))."
    return Answer("What changed for sure, \(periods)", headline: headline, details: details)
  }

  private static func sureNow(_ material: Material) -> Phrase? {
    let clear = material.changes("how_you_said_no", [.higher, .lower])
    guard !clear.isEmpty else { return nil }
    let (now, before) = (material.findings.period.title, material.findings.before.title)
    return "\(now) against \(before): \(clear.map(\.sentence).joined(by: "; "))."
  }

  private static func leaning(_ material: Material) -> Phrase? {
    let leaning = material.changes("rolling", [.leaning])
    return leaning.isEmpty ? nil : "Leaning, not sure: \(leaning.map(\.sentence).joined(by: "; "))."
  }

  private static func cannotTell(_ material: Material, _ facts: Table) -> Phrase? {
    let judged = material.findings.table("how_you_said_no")?.records.compactMap { $0["verdict"].verdict } ?? []
    let unclear = judged.count { $0 == .cannotTell || $0 == .tooFew }
    guard unclear > 0 else { return nil }
    let noes = facts.episodes(ofFact: "no")?.count ?? 0
    return """
      Cannot tell yet: \(unclear) of \(judged.count) practices of this period alone, with \(plural(noes, "no")) to \
      judge by. A longer period tells more.
      """
  }

  private static func toTry(_ material: Material) -> Answer {
    let suggestions = WhatToTry.inShort(material)
    let headline = suggestions.first ?? "No practice has enough examples in this period to suggest one."
    return Answer(
      "What to try", headline: headline, details: suggestions.dropFirst() + [look(material)].compactMap(\.self))
  }

  private static func look(_ material: Material) -> Phrase? {
    let waiting = material.findings.table("unanswered_by_you")?.rows.count ?? 0
    let uncertain = material.findings.table("uncertain")?.rows.count ?? 0
    guard waiting + uncertain > 0 else { return nil }
    return """
      To look at: \(link: plural(waiting, "ask"), to: Waiting.anchor) without an answer, older ones and questions \
      included, and \(link: String(uncertain), to: HowSure.anchor) worth a second look.
      """
  }

  /// A fact's count, linked to its episodes.
  private static func number(_ fact: String, _ facts: Table) -> Phrase {
    guard let found = facts.episodes(ofFact: fact) else { return "0" }
    guard facts.hasEvidence(row: found.row) else { return "\(found.count)" }
    return .link(String(found.count), to: facts.anchor(row: found.row))
  }
}
