import Messages

extension MonthlyFindings {
  /// Yes, partly, no: the shares of what was decided.
  var askedOfYou: Table {
    let rows: [any RateMetric.Type] = [FullYesRate.self, PartlyRate.self, DeclineRate.self, YesRate.self]
    return Table(
      id: "asked_of_you", title: "Asked of you",
      columns: [Column("metric", "")] + shareColumns,
      rows: rows.map { [.metric(id: $0.id)] + shareCells(input.rate($0, in: period)) },
      notes: ["Decided in the period, some of it asked before; counted by the first answer." + turned])
  }

  /// " 2 ended otherwise." where an answer was followed by another one.
  private var turned: String {
    let turned = input.sample(of: .decided, in: period).members.count {
      $0.episode.finalDecision?.class != $0.decision?.class
    }
    return turned == 0 ? "" : " \(turned) ended otherwise."
  }

  /// How long people waited, in hours.
  var answerTime: Table {
    let metric = TimeToFirstResponse.self
    let asked = input.sample(of: metric.population, in: period)
    let waits = asked.members.map(metric.wait)
    return Table(
      id: "answer_time", title: "Time to first answer",
      columns: [
        Column("metric", ""), Column("median", "half within", isNumeric: true),
        Column("median_interval", "95 %", isNumeric: true), Column("ninety", "90 % within", isNumeric: true),
        Column("answered", "answered", isNumeric: true),
      ],
      rows: [
        [
          .metric(id: metric.id), .hours(kaplanMeier(waits, share: 0.5)),
          .medianInterval(of: waits, designEffect: asked.weightOfThreads), .hours(kaplanMeier(waits, share: 0.9)),
          .rate(Measurement.durations(waits).evidence),
        ]
      ],
      notes: metric.caveats)
  }

  /// Yes or partly by what was asked for; questions for information in a row of their own.
  var byAskType: Table {
    let rows = AskType.allCases.map { type -> [Cell] in
      let metric: any RateMetric.Type = type.isHeadline ? YesRate.self : QuestionYesRate.self
      let filter = EpisodeFilter(askType: type)
      let asked = input.sample(of: .asked, in: period, filter: filter)
      return [.text(type.rawValue), .count(asked.ids)] + shareCells(input.rate(metric, in: period, filter: filter))
    }
    return Table(
      id: "by_ask_type", title: "By what was asked for", columns: askColumns("ask_type", "asked for"), rows: rows)
  }

  /// Yes or partly by how much work it is.
  var byEffort: Table {
    let rows = Effort.allCases.map { effort -> [Cell] in
      let filter = EpisodeFilter(effort: effort)
      let asked = input.sample(of: .headlineAsked, in: period, filter: filter)
      let rate = input.rate(YesRate.self, in: period, filter: filter)
      return [.text(effort.rawValue), .count(asked.ids)] + shareCells(rate)
    }
    return Table(
      id: "by_effort", title: "By effort", columns: askColumns("effort", "effort"), rows: rows,
      notes: ["Effort is guessed from the text."])
  }

  private func askColumns(_ id: String, _ title: String) -> [Column] {
    [Column(id, title), Column("asked", "asked", isNumeric: true)] + shareColumns
  }
}

/// A share and its interval, as two columns.
let shareColumns = [
  Column("share", "share of decided", isNumeric: true), Column("interval", "95 %", isNumeric: true),
]

func shareCells(_ evidence: Evidence) -> [Cell] { [.rate(evidence), .interval(of: evidence)] }
