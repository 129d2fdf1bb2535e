import Analysis
import Testing

@Suite struct AuditResultTests {
  /// 100 asks found and 400 sentences passed over; 18 of 20 found are asks, 1 of 20 passed over is one.
  private let asks = AuditedLabel(
    name: "ASK", said: .init(population: 100, judged: 20, holds: 18),
    notSaid: .init(population: 400, judged: 20, holds: 1))

  @Test func `Precision counts what was judged right where the label was said`() {
    #expect(asks.precision == Proportion(18, of: 20))
    #expect(asks.negativePrecision == Proportion(19, of: 20))
  }

  @Test func `Sensitivity weighs each stratum by what it was drawn from`() throws {
    // 90 of the found are asks, 20 of the others: 90 / 110.
    let sensitivity = try #require(asks.sensitivity)
    #expect(abs(sensitivity.share - 90.0 / 110) < 1e-12)
    // 380 of the others are none, 10 of the found: 380 / 390.
    let specificity = try #require(asks.specificity)
    #expect(abs(specificity.share - 380.0 / 390) < 1e-12)
  }

  @Test func `The band of sensitivity comes from the Wilson limits of both precisions`() throws {
    // Wilson 18/20: 0.6990…0.9721; 19/20: 0.7639…0.9911 (R: prop.test without continuity correction).
    let band = try #require(asks.sensitivity).band
    #expect(abs(band.low - 69.90 / (69.90 + 400 * (1 - 0.7639))) < 0.001)
    #expect(abs(band.high - 97.21 / (97.21 + 400 * (1 - 0.9911))) < 0.001)
  }

  @Test func `Nothing is told of a stratum that nobody looked at`() {
    var unseen = asks
    unseen.notSaid.judged = 0
    unseen.notSaid.holds = 0
    #expect(unseen.sensitivity == nil)
    #expect(unseen.precision.share == 0.9)
  }
}
