import Testing

@testable import Language

@Suite struct PatternTests {
  static func found(_ pattern: String, in text: String) -> [String] {
    let rules = [Rule("TEST", pattern, examples: [])]
    let vocabulary = Vocabulary(rules: rules)
    let set = RuleSet(rules, vocabulary: vocabulary)
    return SentenceSplitter(vocabulary: vocabulary).sentences(of: text).flatMap { sentence in
      set.matches(in: sentence).map { text.text(at: sentence.span(of: $0.tokens)) }
    }
  }

  @Test func alternativesGroupsAndOptions() {
    #expect(Self.found("red|green light", in: "A Green light.") == ["Green light"])
    #expect(Self.found("( at noon | by @time ) please?", in: "Be here by 5pm please.") == ["by 5pm please"])
    #expect(Self.found("very? good", in: "good") == ["good"])
  }

  @Test func gapsAreBoundedAndStayInTheSentence() {
    #expect(Self.found("if ...2 then", in: "if a b then") == ["if a b then"])
    #expect(Self.found("if ...2 then", in: "if a b c then") == [])
    #expect(Self.found("if ... then", in: "What if. Then go.") == [])
  }

  @Test func anchorsSkipInterjectionsAndVocativesButNotWords() {
    #expect(Self.found("^ send", in: "Ok Zorro, send it.") == ["send"])
    #expect(Self.found("^ send", in: "They send it.") == [])
    #expect(Self.found("< bring", in: "If it rains, bring a hat.") == ["bring"])
    #expect(Self.found("you $", in: "Thank you!! :)") == ["you"])
    #expect(Self.found("you $", in: "You rock.") == [])
  }

  @Test func negationAnyTokenAndQuestionMarks() {
    #expect(Self.found("call !me|us", in: "call him") == ["call him"])
    #expect(Self.found("call !me|us", in: "call me") == [])
    #expect(Self.found("how * ?", in: "how odd?") == ["how odd?"])
  }

  @Test func whatCannotBeReadSaysWhy() {
    #expect(throws: PatternError(pattern: "( a", what: "a bracket is not closed")) { try Pattern("( a") }
    #expect(throws: PatternError(pattern: "a )", what: "a bracket closes that was not opened")) { try Pattern("a )") }
    #expect(throws: PatternError(pattern: "a | | b", what: "a row is empty")) { try Pattern("a | | b") }
  }

  @Test func aBlockerSilencesWhatItReaches() {
    func ids(_ reach: Rule.Reach, _ text: String) -> [String] {
      let rules = [
        Rule("HIT", "you can go", blockers: ["STOP-"], examples: []),
        Rule("STOP-A", "can go|stop home?", reach: reach, examples: []),
      ]
      let vocabulary = Vocabulary(rules: rules)
      let set = RuleSet(rules, vocabulary: vocabulary)
      return SentenceSplitter(vocabulary: vocabulary).sentences(of: text).flatMap { sentence in
        set.matches(in: sentence).map { rules[$0.rule].id }
      }
    }
    #expect(ids(.overlap, "you can go") == ["STOP-A"])
    #expect(ids(.lead, "you can go") == ["HIT", "STOP-A"])
    #expect(ids(.sentence, "he can stop, you can go") == ["STOP-A", "STOP-A"])
  }
}
