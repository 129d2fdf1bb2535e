/// A borrowed stretch of bytes, valid as long as its lender keeps the memory in place.
///
/// Indices count from 0 in every view, slices included. An index outside traps instead of reading foreign memory.
struct ByteView {
  private let base: UnsafeRawBufferPointer

  /// Borrows memory that the caller keeps alive.
  init(_ base: UnsafeRawBufferPointer) { self.base = base }

  static var empty: ByteView { ByteView(UnsafeRawBufferPointer(start: nil, count: 0)) }

  var count: Int { base.count }
  var isEmpty: Bool { base.isEmpty }
  /// The memory itself, for calls into C.
  var buffer: UnsafeRawBufferPointer { base }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: base.count), "byte index outside")
    return base[index]
  }

  subscript(range: Range<Int>) -> ByteView {
    precondition(range.lowerBound >= 0 && range.upperBound <= base.count, "byte range outside")
    return ByteView(UnsafeRawBufferPointer(rebasing: base[range]))
  }

  /// The first `length` bytes, or all when there are fewer.
  func prefix(_ length: Int) -> ByteView { self[0..<max(0, min(length, count))] }

  /// Everything from `index` on; empty when it lies behind the end.
  func from(_ index: Int) -> ByteView { self[min(index, count)..<count] }

  /// The bytes as UTF-8, invalid sequences replaced by U+FFFD.
  var text: String { String(decoding: base, as: UTF8.self) }

  /// A copy that may be kept.
  var array: [UInt8] { Array(base) }
}

extension [UInt8] {
  /// Lends the array's bytes to `body`.
  func withView<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try withUnsafeBytes { try body(ByteView($0)) }
  }
}
