import Messages
import Testing

@testable import Analysis

@Suite struct RateMetricTests {
  static let cases =
    RateCase.load + RateCase.yesses + RateCase.refusal + RateCase.listening + RateCase.media + RateCase.consistency
    + RateCase.aftermath + RateCase.silence + RateCase.others + RateCase.promises + RateCase.boundary

  @Test("One counts, one stands in the denominator only, one outside", arguments: cases)
  func threeWays(rateCase: RateCase) {
    let (counted, only) = ([rateCase.counts.id], [rateCase.only.id])
    #expect(rateCase.measured(rateCase.counts) == Evidence(numerator: counted, denominator: counted))
    #expect(rateCase.measured(rateCase.only) == Evidence(numerator: [], denominator: only))
    #expect(rateCase.measured(rateCase.outside) == Evidence())
  }

  @Test("Every rate in the registry has its three cases")
  func complete() {
    let rates = metrics.compactMap { $0 as? any RateMetric.Type }
    #expect(Self.cases.map { $0.metric.id }.sorted() == rates.map { $0.id }.sorted())
  }

  @Test("Hints and asks of somebody else belong to nothing", arguments: metrics.indices)
  func hintsAndOthers(index: Int) {
    for response in [ResponseClass.accept, .acceptPart, .decline, .unsure] {
      for direction in Direction.allCases {
        let hint = ask("e-hint", response, direction: direction, form: .hint)
        #expect(input([hint]).measure(metrics[index], in: march).evidence == Evidence())
      }
      let other = ask("e-other", response, addressee: .other)
      #expect(input([other]).measure(metrics[index], in: march).evidence == Evidence())
    }
  }
}
