import Testing

@testable import Language

@Suite struct RuleSetTests {
  /// Rules of every label that is decided together: blockers work within one set.
  static let set = RuleSet(Labels.rules)

  static func fires(_ rule: Int, in text: String) -> Bool {
    SentenceSplitter.standard.sentences(of: text).contains { sentence in
      set.matches(in: sentence).contains { $0.rule == rule }
    }
  }

  @Test(arguments: set.rules.indices) func firesOnItsExamples(rule: Int) {
    for example in Self.set.rules[rule].examples {
      #expect(Self.fires(rule, in: example), "\(Self.set.rules[rule].id) misses: \(example)")
    }
  }

  @Test(arguments: set.rules.indices) func staysSilentOnItsCounterExamples(rule: Int) {
    for example in Self.set.rules[rule].counterExamples {
      #expect(!Self.fires(rule, in: example), "\(Self.set.rules[rule].id) fires on: \(example)")
    }
  }

  @Test func everyRuleHasAnExampleAndItsOwnId() {
    let ids = Self.set.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Self.set.rules.filter(\.examples.isEmpty).map(\.id) == [])
  }

  @Test func everyPatternReadsAndNamesKnownClasses() throws {
    for rule in Self.set.rules {
      for line in rule.pattern.split(separator: "\n") {
        let pattern = try Pattern(String(line))
        let unknown = pattern.classes.filter { Lexicon.classes[$0] == nil && TokenID.classes[$0] == nil }
        #expect(unknown == [], "\(rule.id): \(line)")
      }
    }
  }

  /// Behind another word, because at the start of a line a mark may be the sign of a list item.
  private static func isOneToken(_ word: String) -> Bool {
    let tokens = Tokenizer.tokens(of: "x \(word)")
    return tokens.count == 2 && tokens[1].id == Vocabulary.standard.id(of: word)
  }

  @Test func contractionsAndHyphensWereNamedInPartsThatNoTextHolds() {
    let ofRules = Self.set.rules.flatMap { Pattern.words(in: $0.pattern) }
    let ofClasses = Lexicon.classes.values.flatMap(\.self)
    #expect(Set(ofRules + ofClasses).filter { !Self.isOneToken($0) }.sorted() == [])
  }

  @Test func everyBlockerNamesARule() {
    for rule in Self.set.rules {
      for blocker in rule.blockers {
        #expect(Self.set.rules.contains { $0.id == blocker || $0.id.hasPrefix(blocker) }, "\(rule.id): \(blocker)")
      }
    }
  }
}
