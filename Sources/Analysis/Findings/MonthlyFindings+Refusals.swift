import Messages

extension MonthlyFindings {
  /// The practices of a no, this period and the one before.
  var howYouSaidNo: ChangeTable {
    let pushbacks = input.sample(of: .pushbacks, in: period).members
    let noes = pushbacks.count { $0.decision?.class == .decline }
    let toQuestions = pushbacks.count { !$0.episode.ask.type.isHeadline }
    return ChangeTable(
      id: "how_you_said_no", title: "How you said no or partly (\(noes) noes, \(pushbacks.count - noes) partly)",
      subject: Column("metric", "practice"), now: period, before: before,
      changes: input.changes(of: [.refusal, .listening, .medium, .aftermath], before: before, now: period),
      notes: caveats(of: [Pivot.self, RichNo.self]) + Self.questionsAmong(toQuestions))
  }

  /// Why there are more noes here than the yes-rates leave over.
  private static func questionsAmong(_ count: Int) -> [String] {
    if count == 0 { return [] }
    return ["\(count) of them to a question for information, which the shares of yes and no leave out."]
  }

  private func caveats(of metrics: [any Metric.Type]) -> [String] {
    metrics.compactMap { metric in metric.caveats.first.map { "\(metric.title): \($0)" } }
  }
}
