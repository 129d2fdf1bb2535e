extension MonthlyFindings {
  var unmeasurable: Table { unmeasurableTable }
}

extension ComparisonFindings {
  var unmeasurable: Table { unmeasurableTable }
}

/// What no message shows (PRACTICES.md 1.4).
private let unmeasurableTable = Table(
  id: "unmeasurable", title: "What I cannot see", columns: [Column("what", "")],
  rows: [
    "what was said aloud and left no trace", "what was settled in an archive that was not imported",
    "intent, and sarcasm without a cue", "confidence, stress and energy", "how competent somebody seems",
    "whether something fits a culture", "why a rate changed: the order of things is no cause",
  ].map { [.text($0)] })
