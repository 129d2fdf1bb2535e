import Analysis
import Messages
import Testing

@testable import Journal

@Suite struct AuditTests {
  /// A hundred asks; every third is a no with a reason.
  private static let episodes: [Episode] = (0..<100).map { number in
    let key = MessageKey(rawValue: "a\(number)")
    let at = Instant(seconds: Int64(number))
    let answer = Response(
      message: key, at: at, medium: .sms, class: number % 3 == 0 ? .decline : .accept, text: "", span: Span(0, 1),
      provenance: .rule("R"))
    let reason = Quality(label: "REASON:TIME", message: key, text: "", span: Span(0, 1), provenance: .rule("R"))
    let ask = Ask(
      message: key, at: at, medium: .sms, sentence: "", span: Span(0, 1), type: .action, form: .direct,
      provenance: .rule("R"))
    let person = PersonID(rawValue: "p")
    return Episode(
      id: EpisodeID(rawValue: "e-00000000" + String(number + 100, radix: 16)), direction: .incoming,
      conversation: ConversationID(rawValue: "c"), requester: person, counterpart: person, ask: ask,
      responses: [answer], qualities: number % 3 == 0 ? [reason] : [])
  }
  private static let passed = (0..<50).map { number in
    JournalTarget.place(MessageKey(rawValue: "00000000000000\(number + 10)"), Span(0, 9))
  }

  private func draw(_ sample: Int, of episodes: [Episode] = Self.episodes, period: String = "all") -> AuditDraw {
    AuditDraw(episodes: episodes, passed: Self.passed, period: period, rules: "3", sample: sample)
  }

  @Test func `Forty cases are twelve noes besides, twelve passed over and sixteen asks`() {
    let cases = draw(40).cases
    #expect(cases.count { $0.stratum == .noes } == 12)
    #expect(cases.count { $0.stratum == .passed } == 12)
    #expect(cases.count { $0.stratum == .found } == 16)
    #expect(Set(cases.map(\.target)).count == 40)
    #expect(cases.filter { $0.stratum == .noes }.allSatisfy { $0.said == ["ask", "no", "reason"] })
    #expect(draw(40).scope.population == [.found: 100, .noes: 34, .passed: 50])
  }

  @Test func `The draw does not hang on the order, grows with the sample, and differs by period`() {
    #expect(draw(40, of: Self.episodes.reversed()) == draw(40))
    #expect(Set(draw(20).cases.map(\.target)).isSubset(of: Set(draw(40).cases.map(\.target))))
    #expect(draw(40, period: "2026-03").cases.map(\.target) != draw(40).cases.map(\.target))
  }

  @Test func `A small archive is drawn whole, each case once`() {
    let cases = draw(400).cases
    #expect(cases.count == 150)
    #expect(Set(cases.map(\.target)).count == 150)
  }

  @Test func `Fewer cases than wished for were said to be undone`() {
    let small = draw(400)
    #expect(small.scope.sample == small.cases.count)
    #expect(draw(40).scope.sample == 40)
  }

  @Test(arguments: [
    ("ok", ["ask", "no", "reason"]), ("x", ["not-an-ask"]), ("?", ["?"]), ("partly", ["ask", "partly", "reason"]),
    ("-reason +alternative", ["ask", "no", "alternative"]), ("YES, -reason", ["ask", "yes"]),
  ]) func `Quick answers set right what was said`(text: String, truth: [String]) throws {
    let no = try #require(draw(40).cases.first { $0.stratum == .noes })
    #expect(try no.answer(text).truth == truth)
  }

  @Test(arguments: [("ok ", ["ask", "no", "reason"]), (" OK\r", ["ask", "no", "reason"]), ("x\t", ["not-an-ask"])])
  func `An answer with a blank around it was taken for an unknown word`(text: String, truth: [String]) throws {
    let no = try #require(draw(40).cases.first { $0.stratum == .noes })
    #expect(try no.answer(text).truth == truth)
  }

  @Test(arguments: ["-alternative:later", "+reason:time", "type:info"])
  func `A word that no audit counts is refused, and takes no family with it`(word: String) throws {
    let no = try #require(draw(40).cases.first { $0.stratum == .noes })
    #expect(throws: JournalError.notAudited(word)) { try no.answer(word) }
    #expect(throws: JournalError.notAudited(word)) { try no.answer("partly \(word)") }
  }

  @Test func `The sheet is read back by its cases alone, whatever the text of messages says`() throws {
    let cases = draw(10).cases.map { ($0, ["| case e-0000000000", "| is: x", "case e-0000000001"]) }
    var sheet = AuditSheet.text(cases, title: "audit")
    #expect(try AuditSheet.read(sheet) == [])
    sheet = sheet.split(separator: "\n").map { $0 == "is:" ? "is:  ok " : String($0) }.joined(separator: "\n")
    #expect(try AuditSheet.read(sheet).map(\.target) == cases.map(\.0.target))
    #expect(try AuditSheet.read(sheet).allSatisfy { $0.answer == "ok" })
  }

  @Test func `Answers become counts by label, of what was said and of what was not`() throws {
    let journal = Journal(
      """
      audit begin period:all rules:3 sample:6 found:100 noes:34 passed:50
      audit e-0000000001 drawn:found said:ask,yes is:ask,yes
      audit e-0000000002 drawn:found said:ask,yes is:not-an-ask
      audit e-0000000003 drawn:found said:ask,no,reason is:ask,no
      audit e-0000000004 drawn:noes said:ask,no is:ask,no,reason
      audit e-0000000005 drawn:noes said:ask,no is:?
      audit 0000000000000001:0-9 drawn:passed said:not-an-ask is:ask
      """, path: "j.txt")
    let result = try #require(journal.auditResult)
    #expect(result.judged == 5)
    #expect(result.drawn == 6)
    let asks = try #require(result.label("ASK"))
    #expect(asks.said == .init(population: 100, judged: 3, holds: 2))
    #expect(asks.notSaid == .init(population: 50, judged: 1, holds: 1))
    let noes = try #require(result.label("DECLINE"))
    #expect(noes.said == .init(population: 34, judged: 2, holds: 2))
    #expect(noes.notSaid == .init(population: 67, judged: 2, holds: 0))
    let reasons = try #require(result.label("REASON"))
    #expect(reasons.said == .init(population: 17, judged: 1, holds: 0))
    #expect(reasons.notSaid == .init(population: 17, judged: 1, holds: 1))
  }

  @Test func `New rules or another period begin a new audit, more cases go on with it`() {
    let begin = "audit begin period:all rules:3 sample:6 found:9 noes:9 passed:9\n"
    let answer = "audit e-0000000001 drawn:found said:ask,yes is:ask,yes\n"
    func judged(_ next: String) -> Int? { Journal(begin + answer + next, path: "j.txt").auditResult?.judged }
    #expect(judged("audit begin period:all rules:3 sample:20 found:12 noes:9 passed:9\n") == 1)
    #expect(judged("audit begin period:all rules:4 sample:6 found:9 noes:9 passed:9\n") == nil)
    #expect(judged("audit begin period:2026-03 rules:3 sample:6 found:9 noes:9 passed:9\n") == nil)
  }
}
