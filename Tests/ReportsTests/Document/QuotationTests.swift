import Messages
import Testing

@testable import Reports

@Suite struct QuotationTests {
  @Test func aLabelStandsAfterItsWords() {
    let text = "I see it matters. We can't. May works."
    let quotation = Quotation(
      text,
      marks: [(Span(18, 27), "no"), (Span(0, 17), "acknowledges"), (Span(18, 27), "clear no"), (Span(28, 38), "later")])
    #expect(
      quotation.pieces == [
        .init("I see it matters.", labels: ["acknowledges"]), .init(" We can't.", labels: ["no", "clear no"]),
        .init(" May works.", labels: ["later"]),
      ])
  }

  @Test func aLabelOpensNoLineOfItsOwn() {
    let quotation = Quotation("I can't.\n\nMara", marks: [(Span(0, 10), "no"), (Span(0, 8), "clear no")])
    #expect(quotation.pieces == [.init("I can't.", labels: ["clear no", "no"]), .init("\n\nMara")])
  }

  @Test func spansThatPointNowhereDoNotTrap() {
    for span in [Span(-5, -1), Span(0, 0), Span(3, 1), Span(0, 9999), Span(0, 2), Span(Int.min, Int.max)] {
      let quotation = Quotation("é 👩‍👩‍👧 text", marks: [(span, "x")])
      #expect(quotation.pieces.map(\.text).joined() == "é 👩‍👩‍👧 text")
    }
    #expect(Quotation("", marks: [(Span(0, 4), "x")]).pieces == [.init("", labels: ["x"])])
  }
}
