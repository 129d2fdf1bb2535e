/// One number of a report, with what it is made of: the form in which scripts read a report.
struct Figure: Equatable {
  var task: EvaluationTask
  /// The label, or the name of a share; empty for what is said of the task as a whole.
  var label: String
  /// `precision`, `recall`, `f1`, `share`, `accuracy`, `macro_f1`, `micro_f1` or `area_under_curve`.
  var measure: String
  /// The cases it is a share of; for F1 and areas those that were scored.
  var count: Int
  var value: Double
  /// The ends of its 95 % interval; nil where there is none.
  var low: Double?
  var high: Double?
}

extension TaskScores {
  var figures: [Figure] {
    labels.flatMap(figures) + whole + shares.compactMap { figure($0.name, "share", $0.share) }
  }

  private var whole: [Figure] {
    [
      accuracy.flatMap { figure("", "accuracy", $0) },
      macroF1.map { Figure(task: task, label: "", measure: "macro_f1", count: count, value: $0) },
      microF1.map { figure("", "micro_f1", $0, count) },
      areaUnderCurve.map { Figure(task: task, label: "", measure: "area_under_curve", count: count, value: $0) },
    ].compactMap { $0 }
  }

  private func figures(_ label: LabelScore) -> [Figure] {
    [
      figure(label.label, "precision", label.precision), figure(label.label, "recall", label.recall),
      label.f1.map { figure(label.label, "f1", $0, label.recall.n) },
    ].compactMap { $0 }
  }

  /// Nil where there is nothing to divide by.
  private func figure(_ label: String, _ measure: String, _ share: Share) -> Figure? {
    share.value.map { value in
      Figure(
        task: task, label: label, measure: measure, count: share.n, value: value, low: share.low, high: share.high)
    }
  }

  private func figure(_ label: String, _ measure: String, _ estimate: Estimate, _ count: Int) -> Figure {
    Figure(
      task: task, label: label, measure: measure, count: count, value: estimate.value, low: estimate.low,
      high: estimate.high)
  }
}

extension EvaluationReport {
  /// All figures over all files as tab-separated values, without any text of the data but its labels.
  public var tabSeparated: String {
    let header = "task\tlabel\tmeasure\tcount\tvalue\tlow\thigh"
    let lines = pooled.flatMap(\.figures).map { figure in
      [
        figure.task.rawValue, figure.label.printable, figure.measure, String(figure.count), figure.value.decimals,
        figure.low?.decimals ?? "", figure.high?.decimals ?? "",
      ].joined(separator: "\t")
    }
    return ([header] + lines).map { $0 + "\n" }.joined()
  }
}
