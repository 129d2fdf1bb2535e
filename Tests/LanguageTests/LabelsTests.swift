import Foundation
import Testing

@testable import Language

@Suite struct LabelsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/Language")

  /// The ids that stand behind `Rule(` or `AskRule(` in the sources, before a prefix is put in front; but for the
  /// pronouns, word sets that label nothing.
  private static func writtenIDs() throws -> [String] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let sources = (files?.compactMap { $0 as? URL } ?? []).filter {
      $0.pathExtension == "swift" && $0.lastPathComponent != "Pronouns.swift"
    }
    return try sources.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).matches(of: /Rule\(\s*"([A-Z][A-Z0-9-]*)",/).map { String($0.1) }
    }
  }

  @Test("Every rule of the folder is in the registry, and no rule is in it twice")
  func folderMatchesRegistry() throws {
    let written = try Self.writtenIDs()
    let registered = Labels.rules.map(\.id)
    try #require(written.count > 150)
    for id in written {
      #expect(registered.contains { $0 == id || $0.hasSuffix("-" + id) }, "\(id) is not in Labels.swift")
    }
    #expect(Set(registered).count == registered.count)
    #expect(registered.count >= written.count)
  }
}
