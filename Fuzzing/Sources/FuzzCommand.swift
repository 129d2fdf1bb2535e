import ArgumentParser
import Glibc

/// `pushback-fuzz TARGET`: any bytes into a reader, and what must hold whatever they are.
@main
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pushback-fuzz",
    abstract: "Feed changed seeds to a target and check its properties.",
    discussion: "scripts/fuzz builds this with libFuzzer where the toolchain has it, and runs it.")

  @Argument(help: ArgumentHelp("One of \(targets.map(\.name).joined(separator: ", ")).", valueName: "target"))
  var target: String

  @Argument(help: "Files or folders of seeds; a file alone repeats a finding.")
  var paths: [String] = []

  @Option(help: "How long.")
  var seconds = 60

  @Option(help: "Where the random numbers begin.")
  var seed: UInt64 = 1

  @Option(help: "The folder for findings.")
  var findings = "."

  @Option(parsing: .unconditional, help: "Options for libFuzzer, parted by spaces.")
  var engine = ""

  func validate() throws {
    guard targets.contains(where: { $0.name == target }) else {
      throw ValidationError("no target \(target); there are \(targets.map(\.name).joined(separator: ", "))")
    }
  }

  func run() throws {
    guard let chosen = targets.first(where: { $0.name == target }) else { return }
    #if LIBFUZZER
      let options = engine.split(separator: " ").map(String.init)
      LibFuzzer.run(chosen, ["-max_total_time=\(seconds)", "-artifact_prefix=\(findings)/"] + options + paths)
    #else
      let loop = MutationLoop(target: chosen, seeds: Seeds(folders: paths), folder: findings)
      if !loop.run(seconds: seconds, seed: seed) { throw ExitCode.failure }
    #endif
  }
}
