import Evaluation
import Foundation
import Testing

/// The language stage against careful readers of real mail.
///
/// Floors lie a little below what is reached, so that a change of the rules cannot lose it unseen.
@Suite(.needsSharedData) struct LabelledDataTests {
  @Test func `Asks of real threads`() throws {
    let asks = try scores(.asks, "labelled/real_threads/threads.jsonl", .askTexts)
    #expect(try f1("ask", asks) >= 0.93)
  }

  @Test func `Answers of real threads, in four classes`() throws {
    let classes = try scores(.responses, "labelled/real_threads/threads.jsonl", .responsesFour)
    #expect(try #require(classes.macroF1) >= 0.64)
  }

  @Test func `Noes of real threads`() throws {
    let noes = try scores(.responses, "labelled/real_threads/threads.jsonl", .responsesYesNo)
    #expect(try f1("NO", noes) >= 0.87)
  }

  @Test func `Asks of stories, episode by episode`() throws {
    let asks = try scores(.asks, "stories/examples.jsonl", .askEpisodes)
    #expect(try f1("ask", asks) >= 0.85)
  }

  private func scores(_ kind: EvaluationKind, _ path: String, _ task: EvaluationTask) throws -> TaskScores {
    let report = try evaluate(kind, files: [(path, SharedData.bytes(SharedData.path(path)))])
    return try #require(report.pooled.first { $0.task == task })
  }

  private func f1(_ label: String, _ scores: TaskScores) throws -> Double {
    try #require(scores.labels.first { $0.label == label }?.f1).value
  }
}
