import Foundation
import Messages

@testable import Evaluation

/// A predictor that a reader can follow: every line that ends with a question mark asks
/// directly: to know why, or for an act.
///
/// An answer is read by its first word, and each word in capitals is a quality label.
let simple = Predictor(
  name: "simple",
  asks: { text, _ in
    text.split(separator: "\n").filter { $0.hasSuffix("?") }
      .map { line in
        PredictedAsk(
          String(line), confidence: line.hasPrefix("Please") ? 0.9 : 0.6, type: line.contains("why") ? .info : .action,
          form: .direct)
      }
  },
  response: { answer, _, _, _ in
    switch answer.split(whereSeparator: { !$0.isLetter }).first?.lowercased() {
    case "yes": PredictedClass(.accept, confidence: 0.9)
    case "no": PredictedClass(.decline, confidence: 0.8)
    case "half": PredictedClass(.acceptPart, confidence: 0.7)
    default: PredictedClass(.unsure, confidence: 0.1)
    }
  },
  qualities: { text, _, _, _ in
    text.split(separator: " ").filter { $0.first?.isUppercase == true && $0 == $0.uppercased() && $0.count > 1 }
      .map { PredictedQuality(Label(rawValue: String($0)), text: String($0), confidence: 0.5) }
  })

/// A labelled file from its lines.
func file(_ path: String, _ lines: [String]) -> LabelledFile {
  (path, Data((lines.joined(separator: "\n") + "\n").utf8))
}

/// A row file: the header, then `task context text label`, separated by `|`.
func rows(_ rows: [String]) -> LabelledFile {
  let lines = rows.enumerated().map { index, row in
    let fields = row.split(separator: "|", omittingEmptySubsequences: false)
    return (["r\(index + 1)", "g"] + fields + ["", ""]).joined(separator: "\t")
  }
  return file("rows.tsv", ["id\tgroup\ttask\tcontext\ttext\tlabel\torig_label\tmeta"] + lines)
}

extension EvaluationReport {
  /// The pooled scores of one task.
  func scores(_ task: EvaluationTask) -> TaskScores? { pooled.first { $0.task == task } }

  /// TP, FP and FN of a label.
  func counts(_ task: EvaluationTask, _ label: String) -> [Int]? {
    scores(task)?.labels.first { $0.label == label }.map {
      [$0.truePositives, $0.falsePositives, $0.falseNegatives]
    }
  }

  func share(_ task: EvaluationTask, _ name: String) -> [Int]? {
    scores(task)?.shares.first { $0.name == name }.map { [$0.share.x, $0.share.n] }
  }

  func leftOut(_ task: EvaluationTask) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: (scores(task)?.leftOut ?? []).map { ($0.name, $0.count) })
  }
}

/// Equal to four decimals.
func isClose(_ left: Double?, _ right: Double) -> Bool { left.map { abs($0 - right) < 0.00005 } ?? false }
