/// A window that slides over bytes: they are added behind by `fill` and dropped in front by `consume`.
///
/// Holds what is not yet consumed in one piece, so memory is one block plus the largest record.
/// Views are valid until the next `fill`; `consume` moves nothing.
final class FileWindow {
  let source: ByteSource
  /// Offset of the first byte of the window.
  private(set) var offset = 0
  /// Whether the last byte of the source is in the window.
  private(set) var isAtEnd = false

  private let bytes: any OpenBytes
  let blockSize: Int
  /// Bytes of the next block: less after a seek, for whoever seeks may soon seek again.
  private var wanted: Int
  private var memory: UnsafeMutableRawPointer
  private var capacity: Int
  private var start = 0
  private var end = 0

  /// Opens a source with nothing read yet.
  ///
  /// - Throws: `ReadingError.cannotOpen`.
  init(_ source: ByteSource, blockSize: Int = 1 << 20) throws {
    bytes = try source.open()
    self.source = source
    self.blockSize = max(1, blockSize)
    wanted = self.blockSize
    capacity = self.blockSize * 2
    memory = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit { memory.deallocate() }

  /// The bytes that were read and not yet consumed.
  var view: ByteView { ByteView(UnsafeRawBufferPointer(start: memory + start, count: end - start)) }

  /// Offset of the first byte that was not read yet.
  var readOffset: Int { offset + end - start }

  /// Reads the next block behind the window.
  ///
  /// - Returns: false when the end was reached and nothing was added.
  /// - Throws: `ReadingError.cannotRead`.
  @discardableResult
  func fill() throws -> Bool {
    if isAtEnd { return false }
    makeRoom()
    let count = try bytes.read(at: readOffset, into: UnsafeMutableRawBufferPointer(start: memory + end, count: wanted))
    end += count
    isAtEnd = count == 0
    wanted = min(blockSize, wanted * 4)
    return count > 0
  }

  /// Drops bytes in front.
  func consume(_ count: Int) {
    precondition(count >= 0 && count <= end - start, "consumed more than was read")
    start += count
    offset += count
  }

  /// Empties the window and goes on at another place; false, and nothing done, where that would take too long.
  func seek(to place: Int) -> Bool {
    guard bytes.mayRead(at: place) else { return false }
    start = 0
    end = 0
    offset = place
    isAtEnd = false
    wanted = min(blockSize, 4096)
    return true
  }

  /// Up to `count` bytes at a place, the window left as it is; fewer at the end.
  func peek(at place: Int, count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { room, filled in
      filled = try bytes.read(at: place, into: UnsafeMutableRawBufferPointer(room))
    }
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
