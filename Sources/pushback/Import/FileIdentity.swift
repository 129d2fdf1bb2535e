import Glibc
import Messages
import Readers

/// By what a file on disk is known again: size, time of its last change, and bytes at sixteen places.
struct FileIdentity: Sendable, Equatable {
  let path: String
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int64

  /// Nil where there is no regular file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.path = path
    size = Int(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
  }

  private static let samples = 16
  private static let sampleSize = 4096

  /// A hash over the bytes in front of `end`: its first and last 4 KiB, and as many at even distances between.
  ///
  /// - Throws: `ReadingError`.
  func fingerprint(upTo end: Int) throws -> Int64 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadingError.cannotOpen(path: path, reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var digest = Digest()
    digest.add(Int64(end))
    let last = max(0, end - Self.sampleSize)
    for sample in 0..<Self.samples {
      let offset = last / (Self.samples - 1) * sample + (sample == Self.samples - 1 ? last % (Self.samples - 1) : 0)
      digest.add(try bytes(descriptor, at: offset, count: min(Self.sampleSize, end - offset)))
    }
    return Int64(bitPattern: digest.value)
  }

  /// The first bytes from a place on; fewer at the end.
  ///
  /// - Throws: `ReadingError`.
  func bytes(at offset: Int, count: Int) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadingError.cannotOpen(path: path, reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    return try bytes(descriptor, at: offset, count: count)
  }

  private func bytes(_ descriptor: Int32, at offset: Int, count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: max(0, count)) { room, filled in
      while filled < room.count {
        let count = pread(descriptor, room.baseAddress.map { $0 + filled }, room.count - filled, off_t(offset + filled))
        if count < 0 && errno == EINTR { continue }
        if count < 0 {
          throw ReadingError.cannotRead(path: path, offset: offset, reason: String(cString: strerror(errno)))
        }
        if count == 0 { return }
        filled += count
      }
    }
  }
}
