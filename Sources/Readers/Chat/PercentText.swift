/// Text in which `%` and two hexadecimal digits stand for a byte of UTF-8 (RFC 3986 2.1).
enum PercentText {
  /// The decoded bytes; a `%` without its digits stays what it is.
  static func decoded(_ text: ByteView) -> [UInt8] {
    guard let first = text.firstIndex(of: UInt8(ascii: "%")) else { return text.array }
    var bytes = text.prefix(first).array
    bytes.reserveCapacity(text.count)
    var index = first
    while index < text.count {
      if text[index] == UInt8(ascii: "%"), let byte = byte(text, at: index + 1) {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return bytes
  }

  private static func byte(_ text: ByteView, at index: Int) -> UInt8? {
    guard index + 1 < text.count, let high = text[index].hexValue, let low = text[index + 1].hexValue else {
      return nil
    }
    return high << 4 | low
  }
}
