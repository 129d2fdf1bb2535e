import Foundation
import Testing

/// Compares a text with the file of this name in `Golden/`.
///
/// With `PUSHBACK_RECORD=1` the file is written anew and the test fails, so that nobody passes by recording.
func expectGolden(_ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["PUSHBACK_RECORD"] == "1" {
    try Data(actual.utf8).write(to: file)
    Issue.record("recorded \(name); run again without PUSHBACK_RECORD", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  guard actual != expected else { return }
  let pairs = zip(expected.split(separator: "\n"), actual.split(separator: "\n"))
  let first = pairs.first { $0 != $1 }
  Issue.record(
    "\(name) differs; expected «\(first?.0 ?? "end of file")», got «\(first?.1 ?? "end of file")»",
    sourceLocation: sourceLocation)
}
