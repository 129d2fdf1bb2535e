import Analysis
import Testing

@testable import Reports

@Suite struct FormatsTests {
  @Test(arguments: [Story.monthly, Story.comparison])
  func everyFormatWritesItsOwnFiles(_ findings: Findings) throws {
    let material = Material(findings, zone: Story.zone, version: "1")
    let paths = try reportFormats.flatMap { try $0.files(material, csv: CSVWriter()) }.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(Set(["report.md", "csv/episodes.csv", "csv/qualities.csv", "csv/metrics.csv"]).isSubset(of: paths))
    #expect(reportFormats.map { $0.name } == ["md", "html", "csv"])
  }

  @Test func everyCSVFileHasRowsOfOneLength() throws {
    let material = Material(Story.monthly, zone: Story.zone, version: "1")
    for file in CSVFormat.files(material, csv: CSVWriter()) where file.path.hasSuffix(".csv") {
      let rows = try #require(parseRFC4180(file.text), "\(file.path)")
      #expect(Set(rows.map(\.count)).count == 1, "\(file.path)")
    }
  }

  @Test func theSameFindingsGiveTheSameBytes() throws {
    let files = try (0..<2).map { _ in
      let material = Material(Story.monthly, zone: Story.zone, version: "1")
      return try reportFormats.flatMap { try $0.files(material, csv: CSVWriter()) }
    }
    #expect(files[0] == files[1])
  }
}
