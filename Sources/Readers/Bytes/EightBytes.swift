/// Eight neighbouring bytes of a text, asked about all at once.
struct EightBytes {
  /// The first byte lowest.
  private let word: UInt64
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highest: UInt64 = 0x8080_8080_8080_8080

  init(_ bytes: UnsafeRawBufferPointer, at index: Int) {
    word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  private init(_ word: UInt64) { self.word = word }

  /// The first byte highest.
  var number: UInt64 { word.byteSwapped }

  var isASCII: Bool { word & Self.highest == 0 }

  /// Whether one of them is below 0x20.
  var hasControl: Bool { marks(below: 0x20) != 0 }

  func contains(_ byte: UInt8) -> Bool { marks(of: byte) != 0 }

  func firstIndex(of byte: UInt8) -> Int? {
    let marks = marks(of: byte)
    return marks == 0 ? nil : marks.trailingZeroBitCount >> 3
  }

  /// Whether one of the first `count` is below `limit` or one of two others.
  func has(below limit: UInt64, _ one: UInt8, _ other: UInt8, inFirst count: Int) -> Bool {
    (marks(below: limit) | marks(of: one) | marks(of: other)) & ((1 << UInt64(8 * count)) &- 1) != 0
  }

  /// Whether both have this byte at the same place.
  func shares(_ byte: UInt8, with other: EightBytes) -> Bool {
    let pattern = Self.ones &* UInt64(byte)
    return EightBytes((word ^ pattern) | (other.word ^ pattern)).marks(below: 1) != 0
  }

  /// The highest bit of every byte that is too small: subtracting borrows it.
  ///
  /// A borrow goes on only from such a byte, so that the lowest mark is right and those above it may not be.
  private func marks(below limit: UInt64) -> UInt64 { (word &- Self.ones &* limit) & ~word & Self.highest }

  private func marks(of byte: UInt8) -> UInt64 { EightBytes(word ^ (Self.ones &* UInt64(byte))).marks(below: 1) }
}
