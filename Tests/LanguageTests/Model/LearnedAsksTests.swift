import Messages
import Testing

@testable import Language

/// What the encoder makes of asks that rules found.
@Suite struct LearnedAsksTests {
  private static let ask = "will there be anything happening there that has to do with the readers' circle?"

  @Test func aPlainQuestionWasDrownedByTheLongMailAroundIt() throws {
    let mail = """
      I am planning my week at the book fair <http://www.fair.example/>
      - \(Self.ask)
      I do not see anything in the programme yet, but I suspect that we could at least have a small informal round
      - a chance to meet others and to bring somebody like me, who missed the last evening, up to speed on what is going on.
      As at all fairs there will be many things at once, so the sooner this can be set up the more likely it is that I can \
      come.
      Keith
      """
    #expect(detectAsks(in: mail, medium: .email).contains { $0.sentence == Self.ask })
  }

  @Test func aSecondLookIsAmidLess() throws {
    let model = try #require(Depth.close().model)
    let short = Passage("Will there be tea?", medium: .email, model: model)
    #expect(short.closerReading(at: 0) == nil)
    let long = Passage(
      String(repeating: "The river rose again on Sunday. ", count: 12) + "Will there be tea?", medium: .email,
      model: model)
    #expect(long.closerReading(at: 12) != nil)
  }
}
