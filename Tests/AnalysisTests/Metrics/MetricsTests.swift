import Foundation
import Messages
import Testing

@testable import Analysis

@Suite struct MetricsTests {
  @Test("The folder and the registry name the same metrics")
  func folderMatchesRegistry() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let folder = tests.appending(path: "../../../Sources/Analysis/Metrics").standardizedFileURL
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    let names = files.map { URL(filePath: $0).deletingPathExtension().lastPathComponent }.filter { $0 != "Metrics" }
    #expect(!names.isEmpty)
    #expect(names.sorted() == metrics.map { "\($0)" }.sorted())
  }

  @Test("Ids are snake_case and differ; every metric has its words", arguments: metrics.indices)
  func words(index: Int) throws {
    let metric = metrics[index]
    #expect(metric.id.wholeMatch(of: /[a-z][a-z_]*[a-z]/) != nil)
    #expect(metrics.filter { $0.id == metric.id }.count == 1)
    #expect(metric.source != nil && metric.alsoPractices.allSatisfy { practice(named: $0) != nil })
    for sentence in [metric.definition, metric.numerator, metric.exclusions] + metric.caveats {
      #expect(sentence.hasSuffix("."), "\(metric.id): \(sentence)")
    }
    #expect(!metric.title.isEmpty && !metric.denominator.isEmpty)
  }

  @Test("Every practice of the articles has a metric or says why it has none")
  func practicesAreCovered() {
    let measured = Set(metrics.flatMap { [$0.practice] + $0.alsoPractices })
    for practice in practices {
      #expect(measured.contains(practice.id) == (practice.unmeasured == nil), "\(practice.id)")
    }
    #expect(practices.filter { $0.id != "B1b" }.map(\.id) == rows("A", 30) + rows("B", 12) + rows("C", 15))
  }

  private func rows(_ article: String, _ count: Int) -> [String] { (1...count).map { "\(article)\($0)" } }

  @Test("Filters combine, and none admits all")
  func filters() throws {
    let all = input([
      ask("e-1", .accept, from: "ana", type: .time), ask("e-2", .decline, from: "ana", effort: .small),
      ask("e-3", .decline, from: "ben", effort: .small),
    ])
    func asked(_ filter: EpisodeFilter) throws -> [String] {
      try all.evidence(metric: "yes_rate", period: march, filter: filter).denominator.map(\.rawValue)
    }
    let ana = PersonID(rawValue: "ana")
    #expect(try asked(.all) == ["e-1", "e-2", "e-3"])
    #expect(try asked(EpisodeFilter(counterpart: ana)) == ["e-1", "e-2"])
    #expect(try asked(EpisodeFilter(counterpart: ana, effort: .small)) == ["e-2"])
    #expect(try asked(EpisodeFilter(askType: .time)) == ["e-1"])
    #expect(try asked(EpisodeFilter(stakes: .high)) == [])
    #expect(try asked(EpisodeFilter(decision: .decline)) == ["e-2", "e-3"])
  }

  @Test("An unknown metric or part is named, with where to look")
  func unknown() {
    #expect(throws: UnknownMetric(id: "charm")) { try input([]).evidence(metric: "charm", period: march) }
    #expect(throws: UnknownMetric(id: "decline_medium:PIGEON")) {
      try input([]).evidence(metric: "decline_medium", period: march, part: "PIGEON")
    }
    #expect(UnknownMetric(id: "charm").description == "there is no metric 'charm'; 'pushback metrics' lists them")
  }
}
