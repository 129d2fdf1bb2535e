extension ByteView {
  /// Where `first` with `second` right behind it first stands at or behind `start`.
  ///
  /// As fast as memory where the pair is rare, however often `first` stands alone.
  func firstIndex(of first: UInt8, before second: UInt8, from start: Int) -> Int? {
    precondition(start >= 0, "byte index outside")
    let pair = BytePair(first, second)
    var index = start
    while index < count - BytePair.stride, !pair.isWithin(buffer, at: index) { index += BytePair.stride }
    while let found = firstIndex(of: first, from: index), found + 1 < count {
      if self[found + 1] == second { return found }
      index = found + 1
    }
    return nil
  }
}

/// Two neighbouring bytes that are looked for at many places at once.
private struct BytePair {
  /// How many places are looked at; the pair at the last of them ends one byte further.
  static let stride = 64

  private let first: SIMD16<UInt8>
  private let second: SIMD16<UInt8>

  init(_ first: UInt8, _ second: UInt8) {
    self.first = SIMD16(repeating: first)
    self.second = SIMD16(repeating: second)
  }

  @inline(__always)
  func isWithin(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
    let hits =
      hits(bytes, index) | hits(bytes, index + 16) | hits(bytes, index + 32) | hits(bytes, index + 48)
    return hits[0] | hits[1] != 0
  }

  /// Not zero where the pair stands. Words, because `any` looks at one lane after another.
  @inline(__always)
  private func hits(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> SIMD2<UInt64> {
    let left = bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
    let right = bytes.loadUnaligned(fromByteOffset: index + 1, as: SIMD16<UInt8>.self)
    return unsafeBitCast((left .== first) .& (right .== second), to: SIMD2<UInt64>.self)
  }
}
