import Analysis
import Messages

/// One change between two periods, with its verdict.
public struct ComparisonRow: Record {
  public var metric: String
  public var person: PersonID?
  /// Whether it is about all who have too few cases for a row of their own.
  public var isOthers: Bool
  public var before: Evidence
  public var now: Evidence
  public var difference: Double?
  public var interval: Interval?
  public var p: Double?
  public var q: Double?
  /// Which tests were corrected together.
  public var family: String
  public var verdict: Verdict?
  /// Why the verdict only leans.
  public var doubt: String?

  public static let name = "compare"
  public static let about = "One row for each metric and scope that was compared."
  public static let keys = Keys(primary: ["metric_id", "scope_kind", "scope_id"], [.person("scope_id")])
  public static let fields: [Field<Self>] = [
    .text("metric_id", "Name of the metric; see pushback metrics.") { $0.metric },
    .text("scope_kind", "all, person, or others: people with too few cases, pooled.") { $0.scope },
    .text("scope_id", "The person; see people.csv; missing for all and others.") { $0.person?.rawValue },
    .integer("numerator_before", "Episodes that count, in the earlier period.", unit: "episodes") { $0.before.x },
    .integer("denominator_before", "Episodes looked at, in the earlier period.", unit: "episodes") { $0.before.n },
    .integer("numerator_now", "Episodes that count, in the later period.", unit: "episodes") { $0.now.x },
    .integer("denominator_now", "Episodes looked at, in the later period.", unit: "episodes") { $0.now.n },
    .number("diff", "Later share less earlier share, from -1 to 1.", unit: "difference of shares from -1 to 1") {
      $0.difference
    },
    .number("diff_low", "Lower bound of its 95 % Newcombe interval.", unit: "difference of shares from -1 to 1") {
      $0.interval?.low
    },
    .number("diff_high", "Upper bound of its 95 % Newcombe interval.", unit: "difference of shares from -1 to 1") {
      $0.interval?.high
    },
    .number("p_midp", "Two-sided mid-p value of Fisher's test.") { $0.p },
    .number("q_bh", "The same corrected for its family (Benjamini-Hochberg).") { $0.q },
    .text("family", "Tests corrected together.") { $0.family },
    .text("verdict", "higher, lower, leaning higher, leaning lower, cannot tell or too few.") { $0.verdict?.rawValue },
    .text("doubt", "Why the verdict only leans: one of many tests, label-uncertain, or both.") { $0.doubt },
  ]
}

extension ComparisonRow {
  private var scope: String { isOthers ? "others" : person == nil ? "all" : "person" }

  /// Reads the judged tables of a comparison; all its tests are one family.
  public static func rows(_ findings: Findings) -> [ComparisonRow] {
    [("verdicts", "metric", nil), ("per_person", "person", YesRate.id)].flatMap { id, subject, metric in
      (findings.table(id)?.records ?? []).compactMap { row in
        (row[subject].metric ?? metric).flatMap { ComparisonRow(row, metric: $0, person: row[subject].person) }
      }
    }
  }

  private init?(_ row: TableRow, metric: String, person: PersonID?) {
    guard let before = row["before"].rate, let now = row["now"].rate else { return nil }
    self.init(
      metric: metric, person: person, isOthers: row["person"].text == "others", before: before, now: now,
      difference: row["difference"].difference?.value,
      interval: row["difference"].difference?.interval, p: row["p"].probability, q: row["q"].probability,
      family: "comparison", verdict: row["verdict"].verdict,
      doubt: row["doubt"].text.isEmpty ? nil : row["doubt"].text)
  }
}
