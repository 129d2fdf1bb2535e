import Analysis
import Messages

/// One rate: a metric, a period, and whose.
public struct MetricRow: Record {
  public var metric: String
  public var periodStart: String
  public var periodEnd: String
  /// `all` or `person`.
  public var scope: String
  public var person: PersonID?
  public var rate: Evidence
  public var interval: Interval?
  public var method: String
  public var isSuppressed: Bool
  /// Of a metric with parts.
  public var part: String
  public var isProvisional: Bool

  public static let name = "metrics"
  public static let about = "One row for each metric, period and scope."
  public static let keys = Keys(
    primary: ["metric_id", "period_start", "period_end", "scope_kind", "scope_id", "part"], [.person("scope_id")])
  public static let fields: [Field<Self>] = [
    .text("metric_id", "Name of the metric; see pushback metrics.") { $0.metric },
    .text("period_start", "First day, ISO 8601.") { $0.periodStart },
    .text("period_end", "Last day, ISO 8601.") { $0.periodEnd },
    .text("scope_kind", "all or person.") { $0.scope },
    .text("scope_id", "The person; see people.csv; missing for all.") { $0.person?.rawValue },
    .integer("numerator", "Episodes that count.", unit: "episodes") { $0.rate.x },
    .integer("denominator", "Episodes looked at.", unit: "episodes") { $0.rate.n },
    .number("rate", "numerator / denominator; missing where suppressed, and of a count.", unit: "share from 0 to 1") {
      $0.isSuppressed || $0.isCount ? nil : $0.rate.share
    },
    .number("ci_low", "Lower bound of the 95 % interval.", unit: "share from 0 to 1") { $0.interval?.low },
    .number("ci_high", "Upper bound of the 95 % interval.", unit: "share from 0 to 1") { $0.interval?.high },
    .text("ci_method", "wilson; count where the numerator is all there is.") { $0.method },
    .boolean("suppressed", "Whether there are too few cases for a rate.") { $0.isSuppressed },
    .text("part", "Which part, of a metric that has several; missing for a single number.") {
      $0.part.isEmpty ? nil : $0.part
    },
    .boolean("provisional", "Whether what it looks forward to may still happen.") { $0.isProvisional },
  ]
}

extension MetricRow {
  fileprivate var isCount: Bool { method == "count" }

  /// Reads the table `metrics` of any findings.
  public static func rows(_ findings: Findings) -> [MetricRow] {
    guard let table = findings.table("metrics") else { return [] }
    return table.records.compactMap { row in
      guard let metric = row["metric_id"].metric, let rate = row["rate"].rate else { return nil }
      return MetricRow(
        metric: metric, periodStart: row["period_start"].text, periodEnd: row["period_end"].text,
        scope: row["scope_kind"].text, person: row["scope_id"].person, rate: rate, interval: row["ci"].interval,
        method: row["ci_method"].text, isSuppressed: row["suppressed"].text == "true",
        part: row["part"].text, isProvisional: row["state"].text == "provisional")
    }
  }
}
