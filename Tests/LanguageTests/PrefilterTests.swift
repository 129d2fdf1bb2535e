import Testing

@testable import Language

/// What the prefilter leaves out must never match, and what it lets through comes in the order of the rules.
@Suite struct PrefilterTests {
  private func rule(_ id: String, _ pattern: String) -> Rule { Rule(id, pattern, examples: []) }

  private func matches(_ rules: [Rule], in text: String) -> [[String]] {
    let set = RuleSet(rules, vocabulary: Vocabulary(rules: rules))
    let splitter = SentenceSplitter(vocabulary: Vocabulary(rules: rules))
    return splitter.sentences(of: text).map { sentence in
      set.matches(in: sentence).map { "\(set.rules[$0.rule].id) \($0.tokens.lowerBound)" }
    }
  }

  @Test func `Matches come by place and then by rule, however the patterns begin`() {
    let rules = [
      rule("WIDE", "( a | b ) c"), rule("HEAD", "^ a c"), rule("ONE", "a c"), rule("LAST", "c"), rule("ALSO", "a"),
    ]
    #expect(
      matches(rules, in: "a c b c") == [["WIDE 0", "HEAD 0", "ONE 0", "ALSO 0", "LAST 1", "WIDE 2", "LAST 3"]])
  }

  @Test func `A rule finds the same beside a hundred others as alone`() {
    let words = (0..<100).map { "w\($0)x" }
    let many = words.indices.map { rule("R\($0)", "\(words[$0]) \(words[($0 + 1) % 100])") }
    let text = words.joined(separator: " ")
    let found = matches(many, in: text).flatMap(\.self)
    #expect(found.contains("R7 7"))
    #expect(found.count == 99)
  }

  @Test func `A pattern that may skip its first word, or any word, is tried everywhere`() {
    #expect(matches([rule("GAP", "a ... b")], in: "a x b a b") == [["GAP 0", "GAP 3"]])
    #expect(matches([rule("OPTIONAL", "a? b")], in: "b a b") == [["OPTIONAL 0", "OPTIONAL 1", "OPTIONAL 2"]])
  }
}
