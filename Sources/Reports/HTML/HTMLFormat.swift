/// `report.html`: the whole report as one page that needs nothing else, neither scripts nor network nor other files.
public enum HTMLFormat: ReportFormat {
  public static let name = "html"

  public static func files(_ material: Material, csv: CSVWriter) throws -> [OutputFile] {
    [OutputFile(path: "report.html", text: try HTMLRenderer().render(Report(material)))]
  }
}
