import Foundation
import Testing

/// Runs the built command as a user would, in a folder of its own with an archive of its own.
final class Tool: Sendable {
  /// What one run printed, and its exit code.
  struct Run {
    var output: String
    var notes: String
    var code: Int32
  }

  /// The top of the repository: paths in reports are relative to it.
  static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false)

  let folder: String
  var archive: String { folder + "/archive.sqlite" }

  init() throws {
    folder = NSTemporaryDirectory() + "pushback-command-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The command lies beside the test program.
  private static let executable: URL = {
    let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: program).deletingLastPathComponent().appending(path: "pushback")
  }()

  @discardableResult
  func callAsFunction(_ arguments: String...) throws -> Run { try run(arguments) }

  func run(_ arguments: [String]) throws -> Run {
    let process = command(arguments)
    // Files instead of pipes: a pipe that nobody reads fills up and stops the command.
    let run = UUID().uuidString
    let (output, notes) = (folder + "/stdout-\(run)", folder + "/stderr-\(run)")
    for path in [output, notes] { try Data().write(to: URL(filePath: path)) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: notes)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(output: try read(output), notes: try read(notes), code: process.terminationStatus)
  }

  /// The command at work, whatever it prints thrown away.
  func started(_ arguments: [String]) throws -> Process {
    let process = command(arguments)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func command(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: Self.top)
    process.environment = [
      "PUSHBACK_ARCHIVE": archive, "HOME": folder, "PATH": "/usr/bin:/bin", "TZ": "UTC", "COLUMNS": "100",
    ]
    return process
  }

  private func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// Writes a file into the folder and answers its path.
  func file(_ name: String, _ content: String) throws -> String {
    try file(name, Data(content.utf8))
  }

  func file(_ name: String, _ content: Data) throws -> String {
    let path = folder + "/" + name
    try content.write(to: URL(filePath: path))
    return path
  }
}
