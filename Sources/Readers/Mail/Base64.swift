/// Base64 (RFC 2045 6.8): bytes outside the alphabet are passed over, padding ends a group and decoding goes on behind it.
enum Base64 {
  /// Whether a body that is marked as base64 can be it: mostly of its alphabet, which words with spaces are not.
  static func isPlausible(_ body: ByteView) -> Bool {
    let strays = body.prefix(4096).buffer.reduce(0) { $0 + (values[Int($1)] == 255 && !isFiller($1) ? 1 : 0) }
    return strays * 16 <= min(body.count, 4096)
  }

  private static func isFiller(_ byte: UInt8) -> Bool {
    byte == .newline || byte == .carriageReturn || byte == UInt8(ascii: "=")
  }

  static func decoded(_ input: ByteView) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: input.count / 4 * 3 + 3) { output, count in
      var group: UInt32 = 0
      var held = 0
      for byte in input.buffer {
        let value = values[Int(byte)]
        if value < 64 {
          group = group << 6 | UInt32(value)
          held += 1
          if held == 4 {
            count = put(group, 3, &output, count)
            held = 0
          }
        } else if byte == UInt8(ascii: "=") {
          count = putRest(group, held, &output, count)
          held = 0
        }
      }
      count = putRest(group, held, &output, count)
    }
  }

  /// What two or three letters of an unfinished group hold.
  private static func putRest(
    _ group: UInt32, _ held: Int, _ output: inout UnsafeMutableBufferPointer<UInt8>, _ count: Int
  ) -> Int {
    switch held {
    case 2: put(group << 12, 1, &output, count)
    case 3: put(group << 6, 2, &output, count)
    default: count
    }
  }

  /// Writes the first `length` of the three bytes of a group; returns the new count.
  @inline(__always)
  private static func put(
    _ group: UInt32, _ length: Int, _ output: inout UnsafeMutableBufferPointer<UInt8>, _ count: Int
  ) -> Int {
    for place in 0..<length { output[count + place] = UInt8(truncatingIfNeeded: group >> (16 - 8 * UInt32(place))) }
    return count + length
  }

  /// The value of each letter of the alphabet, 255 for all other bytes.
  private static let values: [UInt8] = {
    var table = [UInt8](repeating: 255, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, letter) in alphabet.utf8.enumerated() { table[Int(letter)] = UInt8(value) }
    return table
  }()
}
