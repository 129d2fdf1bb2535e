import Foundation
import Testing

/// The samples, imported once for all tests that only read them.
enum SampleArchive {
  /// The options that make reports about the samples repeatable, as scripts/demo gives them.
  static let clock = ["--zone", "Europe/Berlin", "--now", "2026-04-01"]

  static let tool: Result<Tool, any Error> = Result {
    let tool = try Tool()
    let run = try tool("import", "samples", "--people", "samples/people.txt", "--quiet")
    try #require(run.code == 0, "\(run.notes)")
    // Reads the messages closely, once: the commands of the tests run side by side.
    let reading = try tool("list", "--quiet")
    try #require(reading.code == 0, "\(reading.notes)")
    // Before anybody writes to it.
    try FileManager.default.copyItem(atPath: tool.archive, toPath: tool.archive + ".copy")
    return tool
  }

  /// An archive of one's own to say things about.
  static func copy() throws -> Tool {
    let copy = try Tool()
    try FileManager.default.copyItem(atPath: tool.get().archive + ".copy", toPath: copy.archive)
    return copy
  }

  /// Runs a command on the samples and gives what it prints; any code but 0 is an issue.
  static func print(_ arguments: String...) throws -> String {
    let run = try tool.get().run(arguments + clock)
    #expect(run.code == 0, "\(run.notes)")
    return run.output
  }

  /// The rows of a CSV or the objects of an NDJSON export.
  static func objects(_ ndjson: String) throws -> [[String: Any]] {
    try ndjson.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }
}
