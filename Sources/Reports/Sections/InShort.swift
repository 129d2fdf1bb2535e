import Analysis
import Messages

/// The first screen: what happened, what changed for sure, what to try; then what may have changed.
enum InShort: Section {
  static let title = "In short"
  static let tables = ["in_short"]

  static func blocks(_ material: Material) -> [Block] {
    guard let facts = material.findings.table("in_short") else { return [] }
    return [.answers([happened(facts), sure(material), toTry(material), leaning(material, facts)]), material.codes]
  }

  private static func happened(_ facts: Table) -> Answer {
    Answer(
      "What happened",
      headline: """
        \(number("asked", facts)) things were asked of you. You decided \(number("decided", facts)): yes to \
        \(number("yes", facts)), partly to \(number("partly", facts)), no to \(number("no", facts)).
        """,
      details: [
        silence(facts),
        """
        Asked goes by the day of the ask, decided by the day of the first answer. Questions for information are counted \
        apart: \(number("questions", facts)).
        """,
      ])
  }

  private static func silence(_ facts: Table) -> Phrase {
    """
    Of what was asked, \(number("unanswered", facts)) got no answer, \(number("open", facts)) wait for your \
    decision, \(number("faded", facts)) were put off for good and \(number("unsure", facts)) were answered neither yes \
    nor no, as far as I can read.
    """
  }

  /// Every change that passed the correction, and nothing else: three months against three, then the period alone.
  private static func sure(_ material: Material) -> Answer {
    let movements = Movements.both(material)
    let clear = movements.flatMap { $0.changes(Verdict.clear) }
    let headline: Phrase =
      clear.isEmpty ? "Nothing: no change is sure enough to say." : "\(clear.map(\.headline).joined(by: "; "))."
    return Answer(
      "What changed for sure", headline: headline, details: movements.flatMap { $0.sentences(Verdict.clear) })
  }

  /// What points somewhere without being sure, and how much points nowhere.
  private static func leaning(_ material: Material, _ facts: Table) -> Answer {
    let movements = Movements.both(material)
    let counts = movements.compactMap { $0.count(Verdict.leaning) }
    let headline: Phrase =
      counts.isEmpty
      ? "Nothing leans either way."
      : "\(link: "Not sure", to: Material.verdictAnchor): \(counts.joined(separator: "; "))."
    let rest = [Movements.disagreement(material), cannotTell(material, facts)].compactMap(\.self)
    return Answer(
      "What may have changed", headline: headline,
      details: movements.flatMap { $0.sentences(Verdict.leaning) } + rest)
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
    var answer = WhatToTry.inShort(material)
    if let look = look(material) { answer.details.append(look) }
    return answer
  }

  private static func look(_ material: Material) -> Phrase? {
    let waiting = material.findings.table("unanswered_by_you")?.rows.count ?? 0
    let uncertain = material.findings.table("uncertain")?.rows.count ?? 0
    guard waiting + uncertain > 0 else { return nil }
    return """
      To look at: \(link: plural(waiting, "ask"), to: Waiting.anchor) without an answer, those of the month before and \
      questions among them, and \(link: String(uncertain), to: HowSure.anchor) worth a second look.
      """
  }

  /// A fact's count, linked to its episodes.
  private static func number(_ fact: String, _ facts: Table) -> Phrase {
    guard let found = facts.episodes(ofFact: fact) else { return "0" }
    guard facts.hasEvidence(row: found.row) else { return "\(found.count)" }
    return .link(String(found.count), to: facts.anchor(row: found.row))
  }
}
