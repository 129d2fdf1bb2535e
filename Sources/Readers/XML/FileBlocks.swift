import Glibc

/// Reads a file from front to back in blocks of one size.
final class FileBlocks {
  /// Bytes read so far; also the offset of the next block.
  private(set) var offset = 0
  private let path: String
  private let descriptor: CInt
  private let block: UnsafeMutableRawPointer
  private let blockSize: Int
  /// Bytes of the next block: less after a seek, for whoever seeks may soon seek again.
  private var wanted: Int

  /// - Throws: `ReadingError.cannotOpen`.
  init(path: String, blockSize: Int) throws {
    self.path = path
    descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadingError.cannotOpen(path: path, reason: String(cString: strerror(errno))) }
    self.blockSize = max(1, blockSize)
    wanted = self.blockSize
    block = .allocate(byteCount: self.blockSize, alignment: 16)
  }

  deinit {
    block.deallocate()
    close(descriptor)
  }

  /// The next bytes, valid until the next call; empty at the end of the file.
  ///
  /// - Throws: `ReadingError.cannotRead`.
  func next() throws -> UnsafeRawBufferPointer {
    var filled = 0
    while filled < wanted {
      let count = read(descriptor, block + filled, wanted - filled)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else {
        throw ReadingError.cannotRead(path: path, offset: offset + filled, reason: String(cString: strerror(errno)))
      }
      if count == 0 { break }
      filled += count
    }
    offset += filled
    wanted = min(blockSize, wanted * 4)
    return UnsafeRawBufferPointer(start: block, count: filled)
  }

  /// Up to `count` bytes at a place, without moving on; fewer at the end of the file, none where it has no places.
  func peek(at place: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
      filled = max(0, pread(descriptor, bytes.baseAddress, count, off_t(place)))
    }
  }

  /// Goes on reading at another place; false where the file has no places, as a pipe.
  func seek(to place: Int) -> Bool {
    guard lseek(descriptor, off_t(place), SEEK_SET) == off_t(place) else { return false }
    offset = place
    wanted = min(blockSize, 4096)
    return true
  }
}
