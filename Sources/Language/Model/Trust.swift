import Messages

/// How what was learned is weighed against the rules on asks and on the class of an answer; each line was drawn on texts
/// that the encoder did not learn from and on real mail, which it knows less well than written texts.
enum Trust {
  /// How much the class that the rules give is favoured, on a logarithmic scale, where the rules are sure of it; less so a
  /// yes, as most words of consent stand in many answers that hold back, and a no, as a reason may be one for a part. A
  /// no in so few words is what it says.
  static func verdict(_ ruled: ClassifiedResponse, words: Int) -> Double {
    switch ruled.class {
    case .accept where ruled.rule == ReferralRules.verdict: 6
    case .acceptPart where ruled.rule == PartRules.otherDay: 6
    case .decline where TurnedRules.ids.contains(ruled.rule): 6
    case .accept: ruled.confidence < 0.9 ? 1.6 : 3.5
    case .decline: words <= 6 && ruled.confidence >= 0.8 ? 5 : 2
    case .acceptPart, .defer, .clarify, .unsure: 3.5
    }
  }
  /// How much the type that a rule gives to a reason or an alternative is favoured.
  static let ruledType = 0.2
  /// From this confidence on a rule names the type, which stays.
  static let namedType = 0.9
  /// How much the contrast that a rule sees is favoured among its rivals.
  static let ruledContrast = 0.2
  /// A sentence in which no rule finds an ask is not read closer where the quick model gives it a lower chance.
  static let plainlyNone = 0.03
  /// The least chance at which an ask that no rule found is added, and the least beside another ask: of an ask written
  /// without punctuation the encoder marks the pieces around it too.
  static let aloneAsk = 0.6
  static let besideAsk = 0.9
  /// Where nothing is read closely: an ask that a rule found is dropped below the first chance of the quick model, and
  /// one that no rule found is added from the second on.
  static let quickAgainst = 0.02
  static let quickAlone = 0.9
  /// No ask is surer: readers differ on as many sentences as that, so of several so sure the first counts.
  static let surestAsk = 0.95
  /// How much an ask that a rule found is favoured, on a logarithmic scale.
  static let ruledAsk = 4.0
  /// The same where the rule saw no more than that it is a question: those of small talk look alike.
  static let plainQuestion = 3.0
}
