/// A 64-bit FNV-1a hash with a final mix, for stable keys: the same on every machine and in every version.
///
/// Not for secrets. Fields are kept apart by a separator byte, so that ("ab", "c") and ("a", "bc") differ.
public struct Digest: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  /// Adds one field.
  public mutating func add(_ field: UnsafeBufferPointer<UInt8>) {
    for byte in field { mix(byte) }
    mix(0xff)
  }

  /// Adds one field.
  public mutating func add(_ field: [UInt8]) { field.withUnsafeBufferPointer { add($0) } }

  /// Adds one field of text.
  public mutating func add(_ field: String) {
    if field.utf8.withContiguousStorageIfAvailable({ add($0) }) == nil { add(Array(field.utf8)) }
  }

  /// Adds one field as the eight bytes of a number, least first.
  public mutating func add(_ field: Int64) {
    withUnsafeBytes(of: field.littleEndian) { for byte in $0 { mix(byte) } }
    mix(0xff)
  }

  private mutating func mix(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash so far; bits are spread over the whole word (finaliser of MurmurHash3).
  public var value: UInt64 {
    var hash = state
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ (hash >> 33)
  }

  /// The first `count` of the sixteen hexadecimal digits.
  public func hex(_ count: Int = 16) -> String { value.hexadecimal(min(16, max(0, count))) }
}

extension UInt64 {
  /// All its hexadecimal digits, small and with leading zeros.
  var sixteenDigits: String { hexadecimal(16) }

  /// The first digits of sixteen.
  fileprivate func hexadecimal(_ count: Int) -> String {
    String(unsafeUninitializedCapacity: count) { digits in
      for index in 0..<count {
        let digit = UInt8(truncatingIfNeeded: self >> UInt64(60 - 4 * index)) & 0xF
        digits[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      }
      return count
    }
  }
}
