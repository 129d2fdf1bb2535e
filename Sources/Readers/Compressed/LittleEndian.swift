extension ByteView {
  /// The number of two bytes at `index`, the low byte first; bounds are the caller's business.
  func uint16(at index: Int) -> Int { Int(self[index]) | Int(self[index + 1]) << 8 }

  /// The number of four bytes at `index`, the low byte first.
  func uint32(at index: Int) -> Int { uint16(at: index) | uint16(at: index + 2) << 16 }

  /// The number of eight bytes at `index`, the low byte first; nil where no file can be so large.
  func uint64(at index: Int) -> Int? {
    let high = uint32(at: index + 4)
    return high < 1 << 30 ? uint32(at: index) | high << 32 : nil
  }
}
