/// The record at the end of a zip archive that says where its directory stands (APPNOTE 4.3.14 - 4.3.16).
struct ZipEnd {
  /// Where the directory stands in the file.
  var directory: Range<Int>
  /// Bytes in front of the archive, such as a program that unpacks it; offsets in the directory do not count them.
  var preamble: Int

  private static let recordSize = 22
  private static let longestComment = 0xFFFF
  private static let locatorSize = 20
  private static let record64Size = 56

  /// Finds the record; nil where there is none or it cannot be.
  ///
  /// - Throws: `ZipFault.split` for one file of several, `ReadingError`.
  init?(_ bytes: any OpenBytes, size: Int) throws {
    let tailSize = min(size, Self.recordSize + Self.longestComment + Self.locatorSize)
    let tail = try bytes.array(at: size - tailSize, count: tailSize)
    let found = tail.withView { tail in Self.record(in: tail).map { (tail.from($0).array, $0) } }
    guard let (record, index) = found else { return nil }
    let place = size - tailSize + index
    let locator = index >= Self.locatorSize ? Array(tail[(index - Self.locatorSize)..<index]) : []
    var end = record.withView { Region($0) }
    var lastRecord = place
    if let (region, start) = try Self.region64(locator, bytes) { (end, lastRecord) = (region, start) }
    guard !end.isSplit else { throw ZipFault.split }
    guard let directorySize = end.size, let offset = end.offset, directorySize <= lastRecord else { return nil }
    let start = lastRecord - directorySize
    guard offset <= start else { return nil }
    directory = start..<lastRecord
    preamble = start - offset
  }

  /// The last place where a record stands whose comment fills the file.
  private static func record(in tail: ByteView) -> Int? {
    var index = tail.count - recordSize
    while index >= 0 {
      if tail.has("PK\u{5}\u{6}", at: index), tail.uint16(at: index + 20) <= tail.count - index - recordSize {
        return index
      }
      index -= 1
    }
    return nil
  }

  /// What the larger record of Zip64 says, and where it stands, when there is a locator of one.
  private static func region64(_ locator: [UInt8], _ bytes: any OpenBytes) throws -> (Region, Int)? {
    guard let place = locator.withView({ $0.has("PK\u{6}\u{7}") ? $0.uint64(at: 8) : nil }) else { return nil }
    let record = try bytes.array(at: place, count: record64Size)
    return record.withView { view in
      view.count == record64Size && view.has("PK\u{6}\u{6}") ? (Region(view64: view), place) : nil
    }
  }

  /// Size and offset of the directory as a record gives them.
  private struct Region {
    var size: Int?
    var offset: Int?
    /// Whether the archive consists of several files.
    var isSplit: Bool

    init(_ view: ByteView) {
      size = view.uint32(at: 12)
      offset = view.uint32(at: 16)
      isSplit = view.uint16(at: 4) != view.uint16(at: 6) || (view.uint16(at: 4) != 0 && view.uint16(at: 4) != 0xFFFF)
    }

    init(view64 view: ByteView) {
      size = view.uint64(at: 40)
      offset = view.uint64(at: 48)
      isSplit = view.uint32(at: 16) != 0 || view.uint32(at: 20) != 0
    }
  }
}

extension OpenBytes {
  /// Up to `count` bytes from a place on, fewer at the end.
  func array(at offset: Int, count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { room, filled in
      filled = try read(at: offset, into: UnsafeMutableRawBufferPointer(room))
    }
  }
}
