import Foundation

/// A lock that one process holds at a time; the system takes it back when the process ends, however it ends.
///
/// The lock file says who holds it, and goes when the lock is given back.
final class FileLock {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock, or says who holds it.
  ///
  /// - Parameters:
  ///   - path: the lock file, made with mode 0600.
  ///   - name: what holds it, as others will read it: a command.
  ///   - patience: how long to wait for it, in tenths of a second.
  /// - Throws: `Failure` with code 75 (`EX_TEMPFAIL`) when another holds it, 1 when the file cannot be made.
  init(_ path: String, by name: String, patience: Int = 0) throws {
    self.path = path
    descriptor = try Self.take(path, patience: patience)
    let words = Data("\(name), process \(getpid())".utf8)
    _ = words.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  /// Taken away while it is held, so that whoever waits for it finds that it is gone and makes a new one.
  deinit {
    unlink(path)
    close(descriptor)
  }

  private static func take(_ path: String, patience: Int) throws -> Int32 {
    var left = patience
    while true {
      let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else {
        throw Failure("\(path): the lock file cannot be made (\(String(cString: strerror(errno))))")
      }
      let isHeld = flock(descriptor, LOCK_EX | LOCK_NB) == 0
      if isHeld && isStill(path, descriptor) { return descriptor }
      let holder = holder(descriptor)
      close(descriptor)
      if isHeld { continue }
      guard left > 0 else {
        throw Failure("\(path): \(holder) is at work here; try again when it has finished", code: Failure.busy)
      }
      left -= 1
      usleep(100_000)
    }
  }

  /// Whether the file under this path is the one that was opened: its last holder may have taken it away.
  private static func isStill(_ path: String, _ descriptor: Int32) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(descriptor, &opened) == 0 && lstat(path, &named) == 0 && opened.st_ino == named.st_ino
      && opened.st_dev == named.st_dev
  }

  /// "pushback report, process 4711".
  private static func holder(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : "another pushback"
  }
}

extension Failure {
  /// Another run holds a lock: `EX_TEMPFAIL` of sysexits.h.
  static let busy: Int32 = 75
}
