import Foundation

/// A lock that one process holds at a time; the system takes it back when the process ends, however it ends.
///
/// The lock file says who holds it; it stays where it is, because taking it away would let two in at once.
final class FileLock {
  private let descriptor: Int32

  /// Takes the lock, or says who holds it.
  ///
  /// - Parameters:
  ///   - path: the lock file, made with mode 0600 where there is none.
  ///   - name: what holds it, as others will read it: a command.
  ///   - patience: how long to wait for it, in tenths of a second.
  /// - Throws: `Failure` with code 75 (`EX_TEMPFAIL`) when another holds it, 1 when the file cannot be made.
  init(_ path: String, by name: String, patience: Int = 0) throws {
    descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw Failure("\(path): the lock file cannot be made (\(String(cString: strerror(errno))))")
    }
    for _ in 0..<patience where flock(descriptor, LOCK_EX | LOCK_NB) != 0 { usleep(100_000) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = Self.holder(descriptor)
      close(descriptor)
      throw Failure("\(path): \(holder) holds this lock; try again when it has finished", code: Failure.busy)
    }
    ftruncate(descriptor, 0)
    let words = Data("\(name) (process \(getpid()))".utf8)
    _ = words.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  deinit {
    ftruncate(descriptor, 0)
    close(descriptor)
  }

  /// "pushback report (process 4711)".
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
