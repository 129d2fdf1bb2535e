/// The last megabyte or two that were read, for those who go back a little.
struct TrailingBytes {
  private static let kept = 1 << 20

  /// Offset of the first byte that is held.
  private(set) var start = 0
  private var bytes: [UInt8] = []

  /// Offset behind the last byte.
  var end: Int { start + bytes.count }

  mutating func append(_ more: UnsafeRawBufferPointer) {
    if bytes.count + more.count > 2 * Self.kept {
      let dropped = max(0, min(bytes.count, bytes.count + more.count - Self.kept))
      bytes.removeFirst(dropped)
      start += dropped
    }
    let skipped = max(0, more.count - 2 * Self.kept)
    start += skipped
    bytes.append(contentsOf: more[skipped...])
  }

  /// Copies what is held from `offset` on.
  ///
  /// - Returns: how many bytes.
  func copy(from offset: Int, into room: UnsafeMutableRawBufferPointer) -> Int {
    guard offset >= start, offset < end else { return 0 }
    let count = min(room.count, end - offset)
    room.copyBytes(from: bytes[(offset - start)..<(offset - start + count)])
    return count
  }
}
