import Messages

/// From what sort of cases one is drawn for an audit.
public enum AuditStratum: String, Sendable, CaseIterable {
  /// An ask that was found.
  case found
  /// An ask of which the first decision reads as no.
  case noes
  /// A sentence that looks like an ask and was passed over.
  case passed
}

/// What an audit was drawn from.
public struct AuditScope: Sendable, Equatable {
  /// The name of a period, `all` for everything.
  public var period: String
  public var rules: String
  public var sample: Int
  /// How many cases there are to draw from.
  public var population: [AuditStratum: Int]

  public init(period: String, rules: String, sample: Int, population: [AuditStratum: Int]) {
    self.period = period
    self.rules = rules
    self.sample = sample
    self.population = population
  }
}

/// One case of an audit: what pushback said, and what the user says.
public struct AuditAnswer: Sendable, Equatable {
  public var target: JournalTarget
  public var stratum: AuditStratum
  /// Verdicts and families of labels, in the words of label lines.
  public var said: [String]
  /// The same of what really is; `?` alone where the user cannot tell.
  public var truth: [String]

  public init(target: JournalTarget, stratum: AuditStratum, said: [String], truth: [String]) {
    self.target = target
    self.stratum = stratum
    self.said = said
    self.truth = truth
  }

  public static let cannotTell = "?"
  public var isJudged: Bool { truth != [Self.cannotTell] }
}

extension AuditScope {
  var words: [String] {
    ["period:\(period)", "rules:\(rules)", "sample:\(sample)"]
      + AuditStratum.allCases.map { "\($0.rawValue):\(population[$0] ?? 0)" }
  }

  init(words: [String]) throws(JournalError) {
    var values: [String: String] = [:]
    for word in words {
      guard let (name, value) = word.nameAndValue else { throw .word(word) }
      values[name] = value
    }
    self.init(period: values["period"] ?? "all", rules: values["rules"] ?? "", sample: 0, population: [:])
    sample = Self.count(values["sample"])
    for stratum in AuditStratum.allCases { population[stratum] = Self.count(values[stratum.rawValue]) }
  }

  private static func count(_ text: String?) -> Int { max(0, text.flatMap { Int($0) } ?? 0) }
}

extension AuditAnswer {
  var words: [String] {
    [
      target.description, "drawn:" + stratum.rawValue, "said:" + said.joined(separator: ","),
      "is:" + truth.joined(separator: ","),
    ]
  }

  init(words: [String]) throws(JournalError) {
    guard let first = words.first else { throw .target("") }
    var values: [String: String] = [:]
    for word in words.dropFirst() {
      guard let (name, value) = word.nameAndValue else { throw .word(word) }
      values[name] = value
    }
    guard let stratum = values["drawn"].flatMap(AuditStratum.init(rawValue:)) else { throw .word("drawn:") }
    self.init(
      target: try JournalTarget(first), stratum: stratum, said: try Self.list(values["said"]),
      truth: try Self.list(values["is"]))
  }

  private static func list(_ text: String?) throws(JournalError) -> [String] {
    let words = (text ?? "").lowercased().split(separator: ",").map(String.init)
    if words.isEmpty { throw .nothingSaid }
    for word in words where word != cannotTell {
      if UserVerdict(rawValue: word) == nil { _ = try LabelWord("+" + word) }
    }
    return words
  }
}
