import Messages
import Testing

@testable import Language

@Suite struct InterleavedAnswersTests {
  @Test("Equal short answers are each found below their own quote") func equalAnswers() {
    let asks = [
      "Could you water the ferns on Monday?", "Could you print the tickets?", "Could you paint the fence?",
      "Could you host the quiz?",
    ]
    let answers = zip(asks, ["Yes.", "No.", "Yes.", "No."]).map { "> \($0)\\n\\n\($1)" }
    let found = episodes(
      in: conversation(
        """
        ana → me | \(asks.joined(separator: "\\n\\n"))
        me → ana | \(answers.joined(separator: "\\n\\n"))
        """))
    #expect(found.map { $0.responses.map(\.class) } == [[.accept], [.decline], [.accept], [.decline]])
  }

  @Test("A short answer is not found inside a longer one") func insideALongerOne() {
    let (ferns, tickets) = ("Could you water the ferns on Monday?", "Could you print the tickets?")
    let found = episodes(
      in: conversation(
        """
        ana → me | \(ferns)\\n\\n\(tickets)
        me → ana | > \(tickets)\\n\\nNow is fine, I'll print them.\\n\\n> \(ferns)\\n\\nNo
        """))
    #expect(found.map { $0.responses.map(\.class) } == [[.decline], [.accept]])
  }

  @Test("An answer is looked up as lines of its own, behind those above it") func linesOfTheirOwn() throws {
    let body = """
      No time yesterday, some today.

      > Could you water the ferns on Monday?

      No

      > Could you print the tickets?

      No trouble at all.
      """
    let own = ownText(of: body).text
    let answers = InterleavedAnswers(body: body, ownText: own)
    let ferns = try #require(answers.answer(to: "Could you water the ferns on Monday?"))
    let tickets = try #require(answers.answer(to: "Could you print the tickets?"))
    #expect(own.text(at: Span(ferns.lowerBound, ferns.upperBound)) == "No" && ferns.lowerBound > 0)
    #expect(own.text(at: Span(tickets.lowerBound, tickets.upperBound)) == "No trouble at all.")
  }

  @Test("Of two asks quoted above one answer the second was never answered") func quotedTogether() {
    let (slides, room) = ("Could you send me the slides?", "And could you book the seminar room for the workshop?")
    let lamps = "Could you call Ben about the lamps on Friday?"
    let (yes, no) = ("Yes, will do both today.", "No, sorry, I cannot, I am away then.")
    let found = episodes(
      in: conversation(
        """
        ana → me | \(slides)\\n\\n\(room)\\n\\n\(lamps)
        me → ana | > \(slides)\\n>\\n> \(room)\\n\\n\(yes)\\n\\n> \(lamps)\\n\\n\(no)
        """), depth: .rules)
    #expect(found.map { $0.responses.map(\.class) } == [[.accept], [.accept], [.decline]])
  }
}
