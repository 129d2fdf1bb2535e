import Messages
import Testing

@testable import Reports

private typealias Tag = Quotation.Tag

@Suite struct QuotationTests {
  @Test func aLabelStandsAfterItsWords() {
    let text = "I see it matters. We can't. May works."
    let quotation = Quotation(
      text,
      marks: [
        (Span(18, 27), Tag("no")), (Span(0, 17), Tag("acknowledges")), (Span(18, 27), Tag("clear no")),
        (Span(28, 38), Tag("later")),
      ])
    #expect(
      quotation.uncoloured.pieces == [
        .init("I see it matters.", tags: [Tag("acknowledges")]),
        .init(" We can't.", tags: [Tag("no"), Tag("clear no")]),
        .init(" May works.", tags: [Tag("later")]),
      ])
  }

  @Test func aLabelOpensNoLineOfItsOwn() {
    let quotation = Quotation("I can't.\n\nMara", marks: [(Span(0, 10), Tag("no")), (Span(0, 8), Tag("clear no"))])
    #expect(
      quotation.uncoloured.pieces == [.init("I can't.", tags: [Tag("clear no"), Tag("no")]), .init("\n\nMara")])
  }

  @Test func wordsHaveTheToneOfTheNarrowestLabelOnThem() {
    let marks = [(Span(0, 20), Tag("no", .answer)), (Span(3, 8), Tag("reason", .reason))]
    #expect(
      Quotation("No, we're full today. Sorry.", marks: marks).pieces == [
        .init("No,", tone: .answer), .init(" we'r", tags: [Tag("reason", .reason)], tone: .reason),
        .init("e full today", tags: [Tag("no", .answer)], tone: .answer), .init(". Sorry."),
      ])
  }

  @Test func spansThatPointNowhereDoNotTrap() {
    for span in [Span(-5, -1), Span(0, 0), Span(3, 1), Span(0, 9999), Span(0, 2), Span(Int.min, Int.max)] {
      let quotation = Quotation("é 👩‍👩‍👧 text", marks: [(span, Tag("x"))])
      #expect(quotation.pieces.map(\.text).joined() == "é 👩‍👩‍👧 text")
    }
    #expect(Quotation("", marks: [(Span(0, 4), Tag("x"))]).pieces == [.init("", tags: [Tag("x")])])
  }
}
