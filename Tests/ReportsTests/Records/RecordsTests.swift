import Testing

@testable import Reports

@Suite struct RecordsTests {
  @Test func everyRecordOfTheFolderIsRegistered() throws {
    let files = try swiftFiles(in: "Records").filter { $0.hasSuffix("Row") || $0.hasSuffix("Record") && $0 != "Record" }
    #expect(Set(files) == Set(recordTypes.map { "\($0)" }))
  }

  @Test func namesAreSnakeCaseAndUnique() {
    for type in recordTypes {
      let names = type.fieldDescriptions.map(\.name)
      #expect(Set(names).count == names.count)
      #expect(names.allSatisfy { $0.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz_0123456789".utf8.contains($0) } })
      #expect(type.fieldDescriptions.allSatisfy { $0.about.hasSuffix(".") })
    }
  }

  /// The columns are a public contract: one that changes here changes for everybody who reads the files.
  @Test func fieldsAreAPublicContract() throws {
    let tables = recordTypes.map { type in
      Chapter(title: "\(type.name) (\(type))", blocks: [.paragraph(.text(type.about)), .grid(fieldTable(of: type))])
    }
    try expectGolden(MarkdownRenderer().render(Report(title: "Fields", context: "", chapters: tables)), "fields.md")
  }
}
