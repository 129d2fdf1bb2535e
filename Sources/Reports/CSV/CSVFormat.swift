import Analysis
import Messages

/// `csv/*.csv`: the records behind a report, with `datapackage.json`, which says what they mean. Columns never depend on
/// content; `metrics.csv` has every number.
public enum CSVFormat: ReportFormat {
  public static let name = "csv"

  public static func files(_ material: Material, csv: CSVWriter) -> [OutputFile] {
    let tables = tables(material, csv)
    let package = DataPackage(
      name: "pushback-\(Anchor(material.findings.period.name))", title: Report.title(of: material),
      version: material.version, tables: tables)
    return tables.map(\.file) + [package.file]
  }

  private static func tables(_ material: Material, _ csv: CSVWriter) -> [DataPackage.Table] {
    let findings = material.findings
    let common = [
      table(findings.episodes.map { EpisodeRow($0, at: findings.observation) }, csv),
      table(findings.episodes.flatMap { episode in episode.qualities.map { QualityRow($0, of: episode.id) } }, csv),
      table(MetricRow.rows(findings), csv), table(findings.people.map(PersonRow.init), csv),
    ]
    // What the user said, and what was left out, lead to places in the archive.
    let overrides = material.isShared ? [] : [table(material.overrides, csv)]
    switch findings.kind {
    case .comparison: return common + overrides + [table(ComparisonRow.rows(findings), csv)]
    case .period:
      let exclusions = material.isShared ? [] : [table(material.exclusions.map(ExclusionRow.init), csv)]
      return common + overrides + [table(UnansweredRow.rows(findings), csv)] + exclusions
    }
  }

  private static func table<Row: Record>(_ rows: [Row], _ csv: CSVWriter) -> DataPackage.Table {
    let file = OutputFile(path: "csv/\(Row.name).csv", text: csv.render(rows))
    return DataPackage.Table(file: file, type: Row.self)
  }
}
