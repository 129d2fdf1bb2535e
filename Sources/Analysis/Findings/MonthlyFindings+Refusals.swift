import Messages

extension MonthlyFindings {
  /// What the practices of a no are about.
  static let topicsOfNoes: Set<Topic> = [.refusal, .listening, .medium, .aftermath]

  /// The practices of a no, this period and the one before.
  var howYouSaidNo: ChangeTable {
    let pushbacks = input.sample(of: .pushbacks, in: period).members
    let noes = pushbacks.count { $0.decision?.class == .decline }
    return ChangeTable(
      id: "how_you_said_no",
      title: "How you said no or partly (\(noes) \(noes == 1 ? "no" : "noes"), \(pushbacks.count - noes) partly)",
      subject: Column("metric", "practice"), now: period, before: before,
      changes: input.changes(of: Self.topicsOfNoes, before: before, now: period),
      notes: caveats(of: [Pivot.self, RichNo.self]) + input.questionsAmongNoes(now: period, before: before))
  }

  private func caveats(of metrics: [any Metric.Type]) -> [String] {
    metrics.compactMap { metric in metric.caveats.first.map { "\(metric.title): \($0)" } }
  }
}

extension AnalysisInput {
  /// Why there are more noes among the practices than the shares of yes leave over; nothing where there are not.
  func questionsAmongNoes(now: Period, before: Period) -> [String] {
    let counts = [now, before].map { period in
      sample(of: .pushbacks, in: period).members.count { !$0.episode.ask.type.isHeadline }
    }
    if counts == [0, 0] { return [] }
    return [
      """
      Noes and partly to questions for information (\(counts[0]), before \(counts[1])) are among the practices; the shares \
      of yes leave questions out.
      """
    ]
  }
}
