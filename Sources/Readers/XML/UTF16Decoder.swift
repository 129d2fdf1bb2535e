/// Turns UTF-16 into UTF-8, so that the repairs of XML text work on files that PowerShell or Windows wrote.
///
/// Blocks may be cut anywhere. A lone surrogate becomes U+FFFD; an odd byte at the end of the file is lost.
struct UTF16Decoder {
  /// Which byte of a unit comes first.
  enum Order {
    case little, big
  }

  private let order: Order
  private var half: UInt8?
  private var high: UInt16?

  init(order: Order) { self.order = order }

  /// The byte order of a file that begins like this, and whether it begins with a mark; nil when it is not UTF-16.
  static func detect(_ head: UnsafeRawBufferPointer) -> (order: Order, markLength: Int)? {
    guard head.count >= 2 else { return nil }
    return switch (head[0], head[1]) {
    case (0xFF, 0xFE): (.little, 2)
    case (0xFE, 0xFF): (.big, 2)
    case (UInt8(ascii: "<"), 0): (.little, 0)
    case (0, UInt8(ascii: "<")): (.big, 0)
    default: nil
    }
  }

  /// Appends the UTF-8 of a block; what the block leaves unfinished waits for the next one.
  mutating func decode(_ block: UnsafeRawBufferPointer, into output: inout [UInt8]) {
    for byte in block {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      let unit = order == .little ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte)
      take(unit, into: &output)
    }
  }

  private mutating func take(_ unit: UInt16, into output: inout [UInt8]) {
    if let first = high {
      high = nil
      if UTF16.isTrailSurrogate(unit) {
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
        return append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &output)
      }
      append("\u{FFFD}", to: &output)
    }
    if UTF16.isLeadSurrogate(unit) { high = unit } else { append(Unicode.Scalar(unit) ?? "\u{FFFD}", to: &output) }
  }

  private func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    if scalar.isASCII { output.append(UInt8(scalar.value)) } else { output.append(contentsOf: String(scalar).utf8) }
  }
}
