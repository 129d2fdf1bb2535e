import Messages

extension AnalysisInput {
  /// The rates of a period whose labels the user has checked, corrected for what these miss and what they invent.
  ///
  /// No rows where nothing was audited. The correction takes the labels to be as good in this period as in the one
  /// that was audited.
  func correctedRates(in period: Period) -> Table {
    Table(
      id: "corrected_rates", title: "Corrected by your audit",
      columns: [
        Column("metric", "practice"), Column("share", "as labelled", isNumeric: true),
        Column("corrected", "corrected", isNumeric: true),
      ],
      rows: metrics.compactMap { $0 as? any RateMetric.Type }.compactMap { correctedRow($0, in: period) },
      notes: ["Rogan and Gladen's correction by the share of labels you found right, with a 95 % interval."])
  }

  private func correctedRow(_ metric: any RateMetric.Type, in period: Period) -> [Cell]? {
    guard let checked = checkedLabels[metric.id], let label = audit?.label(checked.label),
      let labels = LabelQuality(label, ofAbsence: checked.isAbsence)
    else { return nil }
    let rate = rate(metric, in: period)
    guard !rate.isTooFew, let corrected = roganGladen(rate.proportion, labels: labels) else { return nil }
    return [.metric(id: metric.id), .rate(rate), .estimate(corrected)]
  }
}

/// Which checked label a rate counts, or counts the absence of. All but reasons and alternatives are counted among
/// partial yeses as well, where they are taken to be read as well as among noes.
private let checkedLabels: [String: (label: String, isAbsence: Bool)] = [
  "decline_rate": ("DECLINE", false), "yes_rate": ("DECLINE", true), "no_alternative": ("ALTERNATIVE", true),
  "reason": ("REASON", false), "ack": ("ACK", false), "pivot": ("BUT.PIVOT", false), "bridge": ("BUT.BRIDGE", false),
  "yes_and": ("YES_AND", false), "personal": ("PERSONAL", false), "paraphrase": ("PARAPHRASE", false),
]

extension LabelQuality {
  /// What an audit says of a label, or of its absence; nil where one side of it was never judged.
  init?(_ label: AuditedLabel, ofAbsence isAbsence: Bool) {
    guard let found = label.sensitivity, let left = label.specificity else { return nil }
    let (present, absent) = (CheckedShare(found.share, band: found.band), CheckedShare(left.share, band: left.band))
    self = LabelQuality(sensitivity: isAbsence ? absent : present, specificity: isAbsence ? present : absent)
  }
}
