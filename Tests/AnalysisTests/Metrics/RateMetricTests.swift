import Messages
import Testing

@testable import Analysis

/// For one metric: an episode that counts, one that stands in the denominator only, and one outside.
struct RateCase: Sendable, CustomTestStringConvertible {
  let metric: any RateMetric.Type
  let counts: Episode
  let only: Episode
  let outside: Episode

  init(_ metric: any RateMetric.Type, counts: Episode, only: Episode, outside: Episode) {
    self.metric = metric
    self.counts = counts
    self.only = only
    self.outside = outside
  }

  var testDescription: String { metric.id }
}

@Suite struct RateMetricTests {
  private static let yes = ask("e-yes", .accept)
  private static let partly = ask("e-partly", .acceptPart)
  private static let no = ask("e-no", .decline)
  private static let silent = ask("e-silent")

  private static func no(_ labels: Quality...) -> Episode { ask("e-no-with", .decline, labels: labels) }
  private static func said(
    _ response: ResponseClass = .decline, privately: Bool = true, after spoken: SpokenEvidence? = nil
  ) -> Episode {
    var episode = ask("e-said", response)
    episode.responses[0].reach = privately ? .oneToOne : .group
    episode.responses[0].spoken = spoken
    return episode
  }

  static let cases: [RateCase] = [
    RateCase(YesRate.self, counts: partly, only: no, outside: silent),
    RateCase(FullYesRate.self, counts: yes, only: partly, outside: ask("e-q", .accept, type: .info)),
    RateCase(PartlyRate.self, counts: partly, only: yes, outside: ask("e-later", .defer)),
    RateCase(DeclineRate.self, counts: no, only: partly, outside: ask("e-out", .decline, direction: .outgoing)),
    RateCase(
      QuestionYesRate.self, counts: ask("e-told", .accept, type: .info), only: ask("e-not", .decline, type: .info),
      outside: yes),
    RateCase(NoAlternative.self, counts: no, only: no(label("ALTERNATIVE:LATER")), outside: partly),
    RateCase(BareBusy.self, counts: no(label("REASON:TIME")), only: no, outside: yes),
    RateCase(Reason.self, counts: no(label("REASON:POLICY")), only: no(label("REGRET")), outside: partly),
    RateCase(
      SpecificReason.self, counts: no(label("REASON:CAPACITY", specific: true)), only: no(label("REASON:CAPACITY")),
      outside: partly),
    RateCase(Ack.self, counts: no(label("ACK:VALUE")), only: no(label("GRATITUDE")), outside: yes),
    RateCase(
      AckBefore.self, counts: no(label("ACK:EMPATHY", 0, 20), label("REASON:TIME", 30, 40)),
      only: no(label("REASON:TIME", 0, 20), label("ACK:EMPATHY", 30, 38)), outside: yes),
    RateCase(Pivot.self, counts: no(label("BUT.PIVOT")), only: no(label("BUT.BRIDGE")), outside: yes),
    RateCase(PivotSynonym.self, counts: no(label("PIVOT.SYN")), only: no(label("BUT.PIVOT")), outside: yes),
    RateCase(Bridge.self, counts: no(label("BUT.BRIDGE")), only: no(label("BUT.OTHER")), outside: silent),
    RateCase(
      YesAnd.self, counts: ask("e-and", .acceptPart, labels: [label("YES_AND")]), only: partly,
      outside: ask("e-all", .accept, labels: [label("YES_AND")])),
    RateCase(AskedFirst.self, counts: ask("e-asked", .clarify, .decline), only: no, outside: ask("e-c", .clarify)),
    RateCase(
      RichNo.self, counts: said(after: SpokenEvidence(medium: .call, grade: .logged)),
      only: said(after: SpokenEvidence(medium: .call, grade: .mentioned)),
      outside: said(.accept, after: SpokenEvidence(medium: .call, grade: .logged))),
    RateCase(PrivateNo.self, counts: no, only: said(privately: false), outside: partly),
    RateCase(UnansweredIncoming.self, counts: silent, only: ask("e-d", .defer), outside: ask("e-u", .unsure)),
    RateCase(
      UnansweredOutgoing.self, counts: ask("e-mine", direction: .outgoing),
      only: ask("e-got", .decline, direction: .outgoing), outside: silent),
    RateCase(
      TheirYesRate.self, counts: ask("e-won", .acceptPart, direction: .outgoing),
      only: ask("e-lost", .decline, direction: .outgoing), outside: yes),
  ]

  @Test("One counts, one stands in the denominator only, one outside", arguments: cases)
  func threeWays(rateCase: RateCase) {
    func measured(_ episode: Episode) -> Evidence { input([episode]).rate(rateCase.metric, in: march) }
    let (counted, only) = ([rateCase.counts.id], [rateCase.only.id])
    #expect(measured(rateCase.counts) == Evidence(numerator: counted, denominator: counted))
    #expect(measured(rateCase.only) == Evidence(numerator: [], denominator: only))
    #expect(measured(rateCase.outside) == Evidence())
  }

  @Test("Every rate in the registry has its three cases")
  func complete() {
    let rates = metrics.compactMap { $0 as? any RateMetric.Type }
    #expect(Self.cases.map { $0.metric.id } == rates.map { $0.id })
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
