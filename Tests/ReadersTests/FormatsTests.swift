import Foundation
import Testing

@testable import Readers

@Suite struct FormatsTests {
  @Test("Every format of the folder is in the registry")
  func folderMatchesRegistry() throws {
    let readers = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Readers")
    let files = FileManager.default.enumerator(at: readers, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    let names = (files ?? []).map(\.lastPathComponent).filter { $0.hasSuffix("Format.swift") && $0 != "Format.swift" }
    #expect(names.sorted() == formats.map { "\($0).swift" }.sorted())
    #expect(Set(formats.map { $0.name }).count == formats.count)
  }

  @Test(
    "What is no archive is of no format",
    arguments: ["", "%PDF-1.7\n", "PK\u{3}\u{4}", "Dear diary,\n\nhello.\n", "<html>"])
  func nothingElseIsRecognised(_ head: String) {
    Array(head.utf8).withUnsafeBytes { bytes in
      #expect(!formats.contains { $0.recognises(head: bytes, path: "letter.mbox") })
    }
  }
}
