/// A hash of a lower-cased spelling, made of eight bytes at a time.
///
/// Multiplied and shifted as in MurmurHash3's last step (A. Appleby, public domain): spellings of up to eight bytes never
/// share one. No byte of a spelling is zero.
struct SpellingHash {
  private var mixed: UInt64 = 0xcbf2_9ce4_8422_2325
  /// Up to eight bytes that are not mixed in yet, the newest lowest.
  private var pending: UInt64 = 0

  init() {}

  init(_ word: String) { self.init(word.utf8) }

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  var value: UInt64 { Self.mix(mixed ^ pending) }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    if pending >> 56 != 0 { flush() }
    pending = pending << 8 | UInt64(byte)
  }

  /// Adds one to eight bytes, the first lowest; before them none, or multiples of eight.
  @inline(__always)
  mutating func add(_ bytes: UInt64, count: Int) {
    if pending != 0 { flush() }
    pending = bytes.byteSwapped >> UInt64(64 - 8 * count)
  }

  private mutating func flush() {
    mixed = Self.mix(mixed ^ pending)
    pending = 0
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let first = (value ^ value >> 32) &* 0xff51_afd7_ed55_8ccd
    let second = (first ^ first >> 33) &* 0xc4ce_b9fe_1a85_ec53
    return second ^ second >> 29
  }
}

/// Eight bytes of a text as one number, the first lowest, with capitals of ASCII as small letters.
struct EightBytes {
  /// What is no letter is changed as well, and must not be used.
  let lowered: UInt64
  /// How many letters of ASCII it begins with.
  let letters: Int

  init(_ bytes: UnsafeRawPointer) {
    let raw = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    lowered = raw | Self.each(0x20)
    // The highest bit of each byte tells: from "a" on, and not behind "z".
    let small = lowered & Self.each(0x7F)
    let isLetter = (small + Self.each(0x80 - 0x61)) & ~(small + Self.each(0x80 - 0x7B)) & ~raw
    letters = (~isLetter & Self.each(0x80)).trailingZeroBitCount / 8
  }

  /// A number whose eight bytes are all the same.
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
