import Messages

/// One file in the directory of a zip archive (APPNOTE 4.3.12).
struct ZipEntry: Sendable {
  /// As the archive writes it: a label for people, never a path to write to.
  var name: String
  var method: Int
  var isEncrypted: Bool
  var crc: UInt32
  var packedSize: Int
  var size: Int
  /// Where its own header stands, the bytes in front of the archive counted.
  var header: Int
  /// Seconds since 1970; the clock of who packed it is taken for UTC where the archive has no better time.
  var modified: Int64

  static let fixedSize = 46

  var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") }
  /// Whether its bytes can be had.
  var isReadable: Bool { !isEncrypted && packing != nil }
  /// How it is packed; nil for one of the rarer methods.
  var packing: Inflater.Packing? {
    switch method {
    case 0: .stored
    case 8: .deflated
    default: nil
    }
  }

  /// Reads the entry at the start of a view.
  ///
  /// - Returns: nil when no whole entry stands there or its sizes cannot be; else also its length.
  static func read(_ view: ByteView, preamble: Int, _ names: ZipNames) -> (entry: ZipEntry, length: Int)? {
    guard view.count >= fixedSize, view.has("PK\u{1}\u{2}") else { return nil }
    let nameEnd = fixedSize + view.uint16(at: 28)
    let extraEnd = nameEnd + view.uint16(at: 30)
    let length = extraEnd + view.uint16(at: 32)
    guard view.count >= length else { return nil }
    let extra = ZipExtra(view[nameEnd..<extraEnd])
    var large = extra.large[...]
    let sizes = [24, 20, 42].map { place -> Int? in
      let value = view.uint32(at: place)
      return value == 0xFFFF_FFFF ? large.popFirst() ?? value : value
    }
    guard let size = sizes[0], let packed = sizes[1], let header = sizes[2] else { return nil }
    let flags = view.uint16(at: 8)
    let entry = ZipEntry(
      name: names.text(view[fixedSize..<nameEnd], isUTF8: flags & 0x800 != 0), method: view.uint16(at: 10),
      isEncrypted: flags & 1 != 0, crc: UInt32(view.uint32(at: 16)), packedSize: packed, size: size,
      header: header + preamble, modified: extra.modified ?? dosTime(view.uint16(at: 14), view.uint16(at: 12)))
    return (entry, length)
  }

  /// Date and time of MS-DOS, in steps of two seconds; 0 for none.
  private static func dosTime(_ date: Int, _ time: Int) -> Int64 {
    guard let day = CivilDate(year: 1980 + date >> 9, month: date >> 5 & 15, day: date & 31) else { return 0 }
    return Int64(day.daysSinceEpoch * 86400 + (time >> 11) * 3600 + (time >> 5 & 63) * 60 + (time & 31) * 2)
  }
}

/// The extra fields of an entry (APPNOTE 4.5).
struct ZipExtra {
  /// The numbers that did not fit into 32 bits, in order (0x0001).
  var large: [Int?] = []
  /// Seconds since 1970 (0x5455, Info-ZIP).
  var modified: Int64?

  init(_ view: ByteView) {
    var index = 0
    while index + 4 <= view.count {
      let end = index + 4 + view.uint16(at: index + 2)
      guard end <= view.count else { return }
      take(view.uint16(at: index), view[(index + 4)..<end])
      index = end
    }
  }

  private mutating func take(_ kind: Int, _ field: ByteView) {
    switch kind {
    case 0x0001: large = (0..<min(3, field.count / 8)).map { field.uint64(at: $0 * 8) }
    case 0x5455 where field.count >= 5 && field[0] & 1 != 0:
      modified = Int64(Int32(truncatingIfNeeded: field.uint32(at: 1)))
    default: break
    }
  }
}

/// Reads the names of entries: UTF-8 where they say or look so, else the charset of MS-DOS (APPNOTE appendix D).
final class ZipNames {
  private let decoder = CharsetDecoder()

  func text(_ name: ByteView, isUTF8: Bool) -> String {
    if isUTF8 || UTF8Check(name).isValid { return name.text }
    return String(decoding: decoder.utf8(name.array, label: Array("cp437".utf8)), as: UTF8.self)
  }
}
