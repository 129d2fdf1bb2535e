import Foundation

/// Writes files that only their owner can read.
///
/// Each file is written beside its place and then moved there, so that a reader never sees half of one.
struct OutputFolder {
  let path: String

  /// Makes the folder where it is missing.
  ///
  /// - Throws: `Failure` when that is not possible.
  init(_ path: String) throws {
    self.path = path
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure("\(path): the folder cannot be made; name another with --out")
    }
  }

  /// Writes one file; `name` may lead into a folder below.
  ///
  /// - Throws: `Failure` when it cannot be written.
  func write(_ text: String, to name: String) throws {
    try PrivateFile.write(Data(text.utf8), to: path + "/" + name)
  }
}

/// One file of mode 0600.
enum PrivateFile {
  static func write(_ data: Data, to path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty { _ = try OutputFolder(folder) }
    let draft = path + ".part"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw unwritable(path) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: data)
      try file.close()
    } catch {
      let failure = unwritable(path)
      unlink(draft)
      throw failure
    }
    guard rename(draft, path) == 0 else {
      let failure = unwritable(path)
      unlink(draft)
      throw failure
    }
  }

  private static func unwritable(_ path: String) -> Failure {
    Failure("\(path): cannot be written (\(String(cString: strerror(errno)))); name another place with --out")
  }
}
