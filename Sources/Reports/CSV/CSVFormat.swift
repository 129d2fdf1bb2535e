import Analysis
import Messages

/// `csv/*.csv`: the records behind a report, then each of its tables with raw numbers.
public enum CSVFormat: ReportFormat {
  public static let name = "csv"

  public static func files(_ material: Material, csv: CSVWriter) -> [OutputFile] {
    records(material, csv) + tables(material.findings, csv)
  }

  private static func records(_ material: Material, _ csv: CSVWriter) -> [OutputFile] {
    let findings = material.findings
    let common = [
      file(findings.episodes.map { EpisodeRow($0, at: findings.observation) }, csv),
      file(findings.episodes.flatMap { episode in episode.qualities.map { QualityRow($0, of: episode.id) } }, csv),
      file(MetricRow.rows(findings), csv), file(findings.people.map(PersonRow.init), csv),
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

  /// The table `metrics` is the record file of that name.
  private static func tables(_ findings: Findings, _ csv: CSVWriter) -> [OutputFile] {
    findings.tables.filter { $0.id != MetricRow.name }.map { table in
      OutputFile(path: "csv/\(table.id).csv", text: csv.render(table))
    }
  }
}
