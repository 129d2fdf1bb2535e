import Analysis
import Messages

/// `csv/*.csv`: the records behind a report. Columns never depend on content; `metrics.csv` has every number.
public enum CSVFormat: ReportFormat {
  public static let name = "csv"

  public static func files(_ material: Material, csv: CSVWriter) -> [OutputFile] {
    let findings = material.findings
    let common = [
      file(findings.episodes.map { EpisodeRow($0, at: findings.observation) }, csv),
      file(findings.episodes.flatMap { episode in episode.qualities.map { QualityRow($0, of: episode.id) } }, csv),
      file(MetricRow.rows(findings), csv), file(findings.people.map(PersonRow.init), csv),
      file(material.overrides, csv),
    ]
    switch findings.kind {
    case .comparison: return common + [file(ComparisonRow.rows(findings), csv)]
    case .period:
      return common + [
        file(UnansweredRow.rows(findings), csv), file(material.exclusions.map(ExclusionRow.init), csv),
      ]
    }
  }

  private static func file<Row: Record>(_ rows: [Row], _ csv: CSVWriter) -> OutputFile {
    OutputFile(path: "csv/\(Row.name).csv", text: csv.render(rows))
  }
}
