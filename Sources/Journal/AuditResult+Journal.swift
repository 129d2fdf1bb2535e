import Analysis
import Messages

extension Journal {
  /// The last audit: its scope, and the answers so far, one a case.
  ///
  /// An audit that goes on, with more cases or after an import, keeps the answers that it has; another period or
  /// other rules begin a new one. Nil when there was none.
  public var lastAudit: (scope: AuditScope, answers: [AuditAnswer])? {
    var scope: AuditScope?
    var answers: [JournalTarget: AuditAnswer] = [:]
    for (_, entry) in entries {
      switch entry {
      case .auditBegin(let next):
        if scope?.period != next.period || scope?.rules != next.rules { answers = [:] }
        scope = next
      case .audit(let answer): answers[answer.target] = answer
      default: break
      }
    }
    return scope.map { ($0, answers.values.sorted { $0.target.description < $1.target.description }) }
  }

  /// What the last audit found; nil when nothing was judged.
  public var auditResult: AuditResult? {
    guard let (scope, answers) = lastAudit else { return nil }
    let judged = answers.filter(\.isJudged)
    if judged.isEmpty { return nil }
    let labels =
      [AuditedLabel(asks: judged, scope), AuditedLabel(noes: judged, scope)]
      + AuditAnswer.families.map { AuditedLabel($0, in: judged, scope) }
    return AuditResult(
      period: scope.period, rules: scope.rules, drawn: max(scope.sample, answers.count), judged: judged.count,
      labels: labels.filter { $0.said.judged + $0.notSaid.judged > 0 })
  }
}

extension AuditedLabel {
  /// Asks found, and sentences passed over; noes drawn besides are no random part of the asks.
  fileprivate init(asks answers: [AuditAnswer], _ scope: AuditScope) {
    let found = answers.filter { $0.stratum == .found }
    let passed = answers.filter { $0.stratum == .passed }
    self.init(
      name: "ASK", said: Stratum(found, of: scope.population[.found]) { $0.isAsk },
      notSaid: Stratum(passed, of: scope.population[.passed]) { $0.isAsk })
  }

  /// Noes among first decisions. Every no drawn counts, as all stand in one random order.
  fileprivate init(noes answers: [AuditAnswer], _ scope: AuditScope) {
    let noes = answers.filter { $0.says(.no) }
    let found = answers.filter { $0.stratum == .found }
    let others = found.filter { !$0.says(.no) && ($0.says(.yes) || $0.says(.partly)) }
    let decidedShare = found.isEmpty ? 0 : Double(others.count) / Double(found.count)
    let population = Int((decidedShare * Double(scope.population[.found] ?? 0)).rounded())
    self.init(
      name: "DECLINE", said: Stratum(noes, of: scope.population[.noes]) { $0.isReally(.no) },
      notSaid: Stratum(others, of: max(population, others.count)) { $0.isReally(.no) })
  }

  /// One family among the noes that really are some.
  fileprivate init(_ family: String, in answers: [AuditAnswer], _ scope: AuditScope) {
    let noes = answers.filter { $0.says(.no) && $0.isReally(.no) }
    let word = family.lowercased()
    let (with, without) = (noes.filter { $0.said.contains(word) }, noes.filter { !$0.said.contains(word) })
    let each = noes.isEmpty ? 0 : Double(scope.population[.noes] ?? 0) / Double(noes.count)
    func stratum(_ part: [AuditAnswer]) -> Stratum {
      // None among the drawn does not mean that there is none.
      Stratum(part, of: max(1, Int((Double(part.count) * each).rounded()))) { $0.truth.contains(word) }
    }
    self.init(name: family, said: stratum(with), notSaid: stratum(without))
  }
}

extension AuditedLabel.Stratum {
  fileprivate init(_ answers: [AuditAnswer], of population: Int?, holds: (AuditAnswer) -> Bool) {
    self.init(
      population: max(population ?? 0, answers.count), judged: answers.count, holds: answers.count(where: holds))
  }
}

extension AuditAnswer {
  fileprivate func says(_ verdict: UserVerdict) -> Bool { said.contains(verdict.rawValue) }
  fileprivate func isReally(_ verdict: UserVerdict) -> Bool { truth.contains(verdict.rawValue) }
  fileprivate var isAsk: Bool { !isReally(.notAnAsk) }
}
