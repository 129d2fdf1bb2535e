import Foundation

/// The names of the Swift files in a folder of Reports, without their ending.
func swiftFiles(in folder: String) throws -> [String] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let files = try FileManager.default.contentsOfDirectory(
    at: root.appending(path: "Sources/Reports/\(folder)"), includingPropertiesForKeys: nil)
  // A name with `+` is a part of the type before it.
  return files.filter { $0.pathExtension == "swift" }.map { $0.deletingPathExtension().lastPathComponent }
    .filter { !$0.contains("+") }
}
