import ArgumentParser
import Foundation
import Store

/// Where the archive is.
struct ArchiveOptions: ParsableArguments {
  @Option(help: "The archive file (default: $PUSHBACK_ARCHIVE, else archive.sqlite in your data folder).")
  var archive: String?

  /// The path that applies, its folder made where it is the default one.
  func path() throws -> String {
    let environment = ProcessInfo.processInfo.environment
    if let named = archive ?? environment["PUSHBACK_ARCHIVE"], !named.isEmpty { return named }
    let home = environment["HOME"] ?? NSHomeDirectory()
    let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.local/share"
    let folder = data + "/pushback"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure("\(folder): the data folder cannot be made; name an archive with --archive")
    }
    return folder + "/archive.sqlite"
  }

  /// The archive, made new where there is none.
  func open() throws -> Archive { try Archive.open(path: path()) }

  /// The archive, which must be there.
  func openExisting() throws -> Archive { try Archive.openExisting(path: path()) }
}
