/// `report.md`: the whole report for reading, and the charts it shows.
public enum MarkdownFormat: ReportFormat {
  public static let name = "md"

  public static func files(_ material: Material, csv: CSVWriter) -> [OutputFile] {
    let report = Report(material)
    let charts = report.charts.map { OutputFile(path: $0.path, text: SVGRenderer().file($0)) }
    return [OutputFile(path: "report.md", text: MarkdownRenderer().render(report))] + charts
  }
}
