import Glibc

/// Bytes that are open for reading, at any place.
protocol OpenBytes: AnyObject {
  /// Fills the room with the bytes from `offset` on.
  ///
  /// - Returns: how many; fewer than there is room for only at the end.
  /// - Throws: `ReadingError.cannotRead`.
  func read(at offset: Int, into room: UnsafeMutableRawBufferPointer) throws -> Int
  /// Whether reading may go on at a place: where bytes are inflated, going back is not free.
  func mayRead(at offset: Int) -> Bool
}

/// The bytes of a file on disk.
final class PlainBytes: OpenBytes {
  private let path: String
  private let descriptor: CInt

  /// - Parameter path: the path to give in errors.
  /// - Throws: `ReadingError.cannotOpen`.
  init(file: String, path: String) throws {
    self.path = path
    descriptor = Glibc.open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadingError.cannotOpen(path: path, reason: systemMessage()) }
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func read(at offset: Int, into room: UnsafeMutableRawBufferPointer) throws -> Int {
    var filled = 0
    while filled < room.count, let base = room.baseAddress {
      let count = pread(descriptor, base + filled, room.count - filled, off_t(offset + filled))
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else {
        throw ReadingError.cannotRead(path: path, offset: offset + filled, reason: systemMessage())
      }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  func mayRead(at offset: Int) -> Bool { true }
}

/// Bytes that are in memory.
final class MemoryBytes: OpenBytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(at offset: Int, into room: UnsafeMutableRawBufferPointer) throws -> Int {
    let part = bytes.dropFirst(max(0, offset)).prefix(room.count)
    room.copyBytes(from: part)
    return part.count
  }

  func mayRead(at offset: Int) -> Bool { true }
}

/// What the system says about the last failed call.
func systemMessage() -> String { String(cString: strerror(errno)) }
