import Analysis
import Foundation
import Messages
import Testing

@testable import Reports

/// The package against the files it describes; scripts/check-reports has frictionless read both.
@Suite struct DataPackageTests {
  private static func files(_ findings: Findings, isShared: Bool = false) throws -> [String: String] {
    let material = Material(findings, zone: Story.zone, version: "1", isShared: isShared)
    let files = CSVFormat.files(material, csv: CSVWriter())
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
  }

  private static func object(_ text: String?) throws -> [String: Any] {
    let data = Data(try #require(text).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test(arguments: [Story.monthly, Story.comparison])
  func `Every file has its resource, its fields in order, its size and its hash`(_ findings: Findings) throws {
    let files = try Self.files(findings)
    let package = try Self.object(files["datapackage.json"])
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(Set(resources.compactMap { $0["path"] as? String }) == Set(files.keys.filter { $0.hasSuffix(".csv") }))
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      let text = try #require(files[path])
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]]).compactMap { $0["name"] as? String }
      #expect(text.hasPrefix(fields.joined(separator: ",") + "\r\n"))
      #expect(resource["bytes"] as? Int == text.utf8.count)
      #expect(resource["hash"] as? String == "sha256:" + hexadecimal(SHA256.hash(text)))
    }
  }

  @Test(arguments: recordTypes.filter { !$0.keys.primary.isEmpty || !$0.keys.references.isEmpty }.map { $0.name })
  func `Keys name fields that are there`(_ name: String) throws {
    let types = recordTypes.filter { $0.name == name }
    let type = try #require(types.first { !$0.keys.primary.isEmpty || !$0.keys.references.isEmpty })
    let fields = type.fieldDescriptions.map(\.name)
    #expect(Set(type.keys.primary + type.keys.references.map(\.field)).isSubset(of: fields))
    for reference in type.keys.references {
      #expect(recordTypes.contains { $0.name == reference.record && $0.keys.primary == [reference.target] })
    }
  }

  @Test(arguments: [Story.monthly, Story.comparison])
  func `No two rows have the same key, and every reference leads to a row`(_ findings: Findings) throws {
    let files = try Self.files(findings)
    func column(_ record: String, _ names: [String]) throws -> [[String]] {
      let text = try #require(files["csv/\(record).csv"])
      let rows = try #require(parseRFC4180(text))
      let indices = try names.map { name in try #require(rows[0].firstIndex(of: name)) }
      return rows.dropFirst().map { row in indices.map { row[$0] } }
    }
    for type in recordTypes where files["csv/\(type.name).csv"] != nil && type.name != EpisodeRecord.name {
      let keys = try column(type.name, type.keys.primary)
      #expect(type.keys.primary.isEmpty || Set(keys).count == keys.count, "\(type.name)")
      for reference in type.keys.references {
        let known = Set(try column(reference.record, [reference.target]))
        let used = try column(type.name, [reference.field]).filter { $0 != [""] && $0 != ["me"] }
        #expect(Set(used).isSubset(of: known), "\(type.name).\(reference.field)")
      }
    }
  }

  @Test func `Every metric's definition travels with the numbers`() throws {
    let package = try Self.object(try Self.files(Story.monthly)["datapackage.json"])
    let described = try #require(package["metrics"] as? [[String: Any]])
    #expect(described.compactMap { $0["id"] as? String } == metrics.map { $0.id })
    #expect(described.allSatisfy { ($0["definition"] as? String)?.isEmpty == false })
  }

  @Test func `A report to share does not tell what was left out where`() throws {
    #expect(try Self.files(Story.monthly, isShared: true)["csv/excluded.csv"] == nil)
  }

  @Test func `The manifest has the hash of every other file`() throws {
    let material = Material(Story.monthly, zone: Story.zone, version: "1")
    let files = [OutputFile(path: "a.txt", text: "abc")]
    let input = Manifest.Input(path: "mail.mbox", format: "mbox", records: 7, hash: [0, 255])
    let manifest = Manifest(inputs: [input], configuration: [1], reading: Story.input.reading)
    try expectGolden(manifest.file(material, of: files).text, "manifest.json")
  }
}
