/// What the user's own check of a random sample says about the labels.
///
/// Made from the answers of the last audit in the journal. Counts are of cases drawn at random within a stratum, so
/// that precision and what was missed can be told apart.
public struct AuditResult: Sendable, Equatable, Codable {
  /// What was drawn from, as a period's name; `all` for the whole archive.
  public var period: String
  /// The version of the rules whose labels were checked.
  public var rules: String
  /// How many cases were drawn, and how many of them the user has judged; an unsure case is not judged.
  public var drawn: Int
  public var judged: Int
  /// By name; those nobody judged are left out.
  public var labels: [AuditedLabel]

  public init(period: String, rules: String, drawn: Int, judged: Int, labels: [AuditedLabel]) {
    self.period = period
    self.rules = rules
    self.drawn = drawn
    self.judged = judged
    self.labels = labels
  }

  /// The label of this name (`ASK`, `DECLINE`, `ALTERNATIVE` …); nil when no case of it was judged.
  public func label(_ name: String) -> AuditedLabel? { labels.first { $0.name == name } }
}

/// One label, checked on cases of which it was said and on cases of which it was not.
public struct AuditedLabel: Sendable, Equatable, Codable {
  /// As in LABELS.md: `ASK` among sentences that look like asks, `DECLINE` among first decisions, the family of a
  /// quality (`ALTERNATIVE`, `REASON`, `ACK`, `BUT.PIVOT` …) among noes.
  public var name: String
  /// Cases that pushback says are of it.
  public var said: Stratum
  /// Cases that pushback says are not.
  public var notSaid: Stratum

  public init(name: String, said: Stratum, notSaid: Stratum) {
    self.name = name
    self.said = said
    self.notSaid = notSaid
  }

  /// Cases from which some were drawn.
  public struct Stratum: Sendable, Equatable, Codable {
    /// How many there are to draw from.
    public var population: Int
    /// How many the user judged.
    public var judged: Int
    /// How many of the judged really are of the label.
    public var holds: Int

    public init(population: Int, judged: Int, holds: Int) {
      self.population = population
      self.judged = judged
      self.holds = holds
    }
  }
}

extension AuditedLabel {
  /// How often what was said is right: x of n judged.
  public var precision: Proportion { Proportion(said.holds, of: said.judged) }
  /// How often it is right that the label was not said: x of n judged.
  public var negativePrecision: Proportion { Proportion(notSaid.judged - notSaid.holds, of: notSaid.judged) }

  /// The share of true cases that are found, with its band; nil where a stratum that matters was never judged.
  public var sensitivity: Estimate? {
    estimate { precision, passed in
      let (found, missed) = (precision * Double(said.population), (1 - passed) * Double(notSaid.population))
      return found + missed > 0 ? found / (found + missed) : nil
    }
  }

  /// The share of cases without the label that are left alone, with its band; nil as for `sensitivity`.
  public var specificity: Estimate? {
    estimate { precision, passed in
      let (wrong, left) = ((1 - precision) * Double(said.population), passed * Double(notSaid.population))
      return wrong + left > 0 ? left / (wrong + left) : nil
    }
  }

  /// A share computed from both strata, its band from the 95 % Wilson limits of both: wide rather than narrow.
  public struct Estimate: Sendable, Equatable, Codable {
    public var share: Double
    public var band: Interval

    public init(share: Double, band: Interval) {
      self.share = share
      self.band = band
    }
  }

  /// Both shares rise with both precisions, so the limits of the band lie at the limits of these.
  private func estimate(_ share: (_ precision: Double, _ passed: Double) -> Double?) -> Estimate? {
    let (of, passed) = (precision.share ?? 1, negativePrecision.share ?? 1)
    let isJudged = (said.judged > 0 || said.population == 0) && (notSaid.judged > 0 || notSaid.population == 0)
    guard isJudged, let middle = share(of, passed) else { return nil }
    let (low, high) = (wilson(precision), wilson(negativePrecision))
    let band = Interval(share(low.low, high.low) ?? 0, share(low.high, high.high) ?? 1)
    return Estimate(share: middle, band: band)
  }
}
