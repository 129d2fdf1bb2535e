/// The report as plain text, the same for the same counts.
extension EvaluationReport {
  public var text: String {
    var lines = ["\(kind.rawValue), labelled by \(predictor): \(files.map(\.path.printable).joined(separator: ", "))"]
    lines += pooled.flatMap(\.lines)
    if files.count > 1 { lines += files.flatMap(\.lines) }
    if !errors.isEmpty { lines += ["", "Worst errors: \(errors.count)"] + errors.flatMap(\.lines) }
    lines += ["", "Intervals are 95 %: Wilson's for shares; F1's is that of TP/(TP+FP+FN), from which F1 follows."]
    return lines.joined(separator: "\n") + "\n"
  }
}

extension EvaluationReport.File {
  fileprivate var lines: [String] { ["", "== \(path.printable) (\(form.rawValue))"] + tasks.flatMap(\.lines) }
}

extension EvaluationReport.Error {
  fileprivate var lines: [String] {
    let names = "expected \(expected ?? "nothing"), found \(predicted ?? "nothing")"
    let sure = confidence > 0 ? " (\(confidence.decimals))" : ""
    return ["  \(record.printable) [\(task.rawValue)] \(names)\(sure)", "    \(text.printable)"]
  }
}

extension TaskScores {
  fileprivate var lines: [String] {
    if count == 0 {
      return ["", definition, "  nothing to score" + (leftOut.isEmpty ? "" : ": all is left out")] + rest
    }
    return ["", "\(definition): \(count)"] + labelLines + [summary].compactMap { $0 } + confusionLines + rest
  }

  private var labelLines: [String] {
    var table = AlignedTable(header: ["label", "expected", "TP", "FP", "FN", "precision", "recall", "F1"])
    for label in labels {
      table.add([
        label.label.printable, String(label.recall.n), String(label.truePositives), String(label.falsePositives),
        String(label.falseNegatives), label.precision.cell, label.recall.cell, label.f1?.cell ?? "-",
      ])
    }
    return table.lines
  }

  private var summary: String? {
    let parts = [
      accuracy.map { "accuracy \($0.cell)" }, macroF1.map { "macro F1 \($0.decimals)" },
      labels.count < 2 ? nil : microF1.map { "all labels together F1 \($0.cell)" },
      areaUnderCurve.map { "area under the ROC curve \($0.decimals)" },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "  " + parts.joined(separator: ", ")
  }

  private var confusionLines: [String] {
    guard let confusion else { return [] }
    var table = AlignedTable(header: ["expected \\ found"] + confusion.predicted.map(\.printable))
    for (label, row) in zip(confusion.expected, confusion.counts) {
      table.add([label.printable] + row.map(String.init))
    }
    return table.lines
  }

  private var rest: [String] {
    shares.map { "  \($0.name.printable): \($0.share.x) of \($0.share.n), \($0.share.cell)" }
      + leftOut.map { "  left out: \($0.count) \($0.name.printable)" }
  }
}
