import Foundation

/// Writes files that only their owner can read, into folders that only their owner can open.
///
/// Each file is written beside its place and then moved there, so that a reader never sees half of one.
struct OutputFolder {
  let path: String

  /// Makes the folder where it is missing, with mode 0700; one that is there keeps its mode.
  ///
  /// - Throws: `Failure` when that is not possible.
  init(_ path: String) throws {
    self.path = path
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
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

  /// Takes away a file that was written here, and the folders below that it leaves empty.
  ///
  /// A name that leads elsewhere, through `..` or a link, and anything but a regular file stays.
  ///
  /// - Throws: `Failure` when it cannot be taken away.
  func remove(_ name: String) throws {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let steps = parts.indices.map { "\(path)/\(parts[...$0].joined(separator: "/"))" }
    guard let file = steps.last, !parts.contains(where: { ["", ".", ".."].contains($0) }),
      Self.kind(file) == S_IFREG, steps.dropLast().allSatisfy({ Self.kind($0) == S_IFDIR })
    else { return }
    guard unlink(file) == 0 else {
      throw Failure("\(file): an earlier report cannot be taken away (\(String(cString: strerror(errno))))")
    }
    for folder in steps.dropLast().reversed() { rmdir(folder) }
  }

  /// What stands under a path, links not followed; nil for nothing.
  private static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}

/// One file of mode 0600.
enum PrivateFile {
  static func write(_ data: Data, to path: String) throws {
    // Not by Foundation: its deletingLastPathComponent traps on a path of one character.
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
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
