import Glibc

/// A window that slides over a file: bytes are added behind by `fill` and dropped in front by `consume`.
///
/// Holds what is not yet consumed in one piece, so memory is one block plus the largest record.
/// Views are valid until the next `fill`; `consume` moves nothing.
final class FileWindow {
  let path: String
  /// Seconds since 1970 at which the file was last changed.
  let modified: Int64
  /// Bytes of the file in front of the window.
  private(set) var offset = 0
  /// Whether the last byte of the file is in the window.
  private(set) var isAtEnd = false

  private let descriptor: Int32
  private let blockSize: Int
  private var memory: UnsafeMutableRawPointer
  private var capacity: Int
  private var start = 0
  private var end = 0

  /// Opens a file with nothing read yet.
  ///
  /// - Throws: `ReadingError.cannotOpen` for a missing, unreadable or non-regular file.
  init(path: String, blockSize: Int = 1 << 20) throws {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    self.path = path
    self.blockSize = max(1, blockSize)
    capacity = self.blockSize * 2
    memory = .allocate(byteCount: capacity, alignment: 16)
    var status = stat()
    let reason = descriptor < 0 || fstat(descriptor, &status) != 0 ? systemMessage() : nil
    modified = Int64(status.st_mtim.tv_sec)
    if let reason { throw ReadingError.cannotOpen(path: path, reason: reason) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw ReadingError.cannotOpen(path: path, reason: "it is a folder")
    }
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
  }

  deinit {
    memory.deallocate()
    if descriptor >= 0 { close(descriptor) }
  }

  /// The bytes that were read and not yet consumed.
  var view: ByteView { ByteView(UnsafeRawBufferPointer(start: memory + start, count: end - start)) }

  /// Reads the next block behind the window.
  ///
  /// - Returns: false when the end of the file was reached and nothing was added.
  /// - Throws: `ReadingError.cannotRead` when the system refuses.
  @discardableResult
  func fill() throws -> Bool {
    if isAtEnd { return false }
    makeRoom()
    var count = read(descriptor, memory + end, blockSize)
    while count < 0, errno == EINTR { count = read(descriptor, memory + end, blockSize) }
    if count < 0 {
      throw ReadingError.cannotRead(path: path, offset: offset + end - start, reason: systemMessage())
    }
    end += count
    isAtEnd = count == 0
    return count > 0
  }

  /// Drops bytes in front.
  func consume(_ count: Int) {
    precondition(count >= 0 && count <= end - start, "consumed more than was read")
    start += count
    offset += count
  }

  /// Makes a block of room behind: moves what is kept to the front when that pays, else takes more memory.
  ///
  /// A byte is moved only after at least as many were consumed, so moving stays linear.
  private func makeRoom() {
    if capacity - end >= blockSize { return }
    let kept = end - start
    if kept > start || capacity - kept < blockSize {
      capacity = max(capacity * 2, kept + blockSize)
      let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
      larger.copyMemory(from: memory + start, byteCount: kept)
      memory.deallocate()
      memory = larger
    } else {
      memory.copyMemory(from: memory + start, byteCount: kept)
    }
    start = 0
    end = kept
  }
}

/// What the system says about the last failed call.
func systemMessage() -> String { String(cString: strerror(errno)) }
