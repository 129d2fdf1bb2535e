/// `report.md`: the whole report for reading.
public enum MarkdownFormat: ReportFormat {
  public static let name = "md"

  public static func files(_ material: Material, csv: CSVWriter) -> [OutputFile] {
    [OutputFile(path: "report.md", text: MarkdownRenderer().render(Report(material)))]
  }
}
