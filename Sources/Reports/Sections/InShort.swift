import Analysis
import Messages

/// The first screen: what happened, what changed for sure, what to try; then what may have changed.
enum InShort: Section {
  static let title = "In short"
  static let tables = ["in_short"]

  static func blocks(_ material: Material) -> [Block] {
    guard let facts = material.findings.table("in_short") else { return [] }
    let answers = [happened(material, facts), sure(material), toTry(material), leaning(material, facts)]
    return [.answers(answers), material.codes]
  }

  private static func happened(_ material: Material, _ facts: Table) -> Answer {
    func number(_ fact: String) -> Phrase { material.number(fact, facts) }
    return Answer(
      "What happened",
      headline: """
        \(number("asked")) things were asked of you. You decided \(number("decided")): yes to \
        \(number("yes")), partly to \(number("partly")), no to \(number("no")).
        """,
      details: [
        silence(material, facts),
        """
        Asked goes by the day of the ask, decided by the day of the first answer. Questions for information are counted \
        apart: \(number("questions")).
        """,
      ])
  }

  private static func silence(_ material: Material, _ facts: Table) -> Phrase {
    func number(_ fact: String) -> Phrase { material.number(fact, facts) }
    return """
      Of what was asked, \(number("unanswered")) got no answer, \(number("open")) wait for your decision, \
      \(number("faded")) were put off for good and \(number("unsure")) were answered neither yes nor no, as far as I \
      can read.
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
}
