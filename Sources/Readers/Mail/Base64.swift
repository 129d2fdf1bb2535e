/// Base64 (RFC 2045 6.8): bytes outside the alphabet are passed over, padding ends a group.
///
/// Behind padding decoding goes on only where another run of base64 stands; footers that mailing lists append to
/// encoded bodies are left out.
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
    values.withUnsafeBufferPointer { values in
      [UInt8](unsafeUninitializedCapacity: input.count / 4 * 3 + 3) { output, count in
        var group = Group()
        var index = 0
        while index < input.count {
          index = wholeGroups(input, from: index, values, &output, &count)
          index = oddGroup(input, from: index, values, &group)
          group.write(to: &output, &count)
        }
      }
    }
  }

  /// Decodes groups of four letters that stand together; returns where the first other one begins.
  private static func wholeGroups(
    _ input: ByteView, from start: Int, _ values: UnsafeBufferPointer<UInt8>,
    _ output: inout UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
  ) -> Int {
    let bytes = input.buffer
    var index = start
    while index + 4 <= bytes.count {
      let first = values[Int(bytes[index])], second = values[Int(bytes[index + 1])]
      let third = values[Int(bytes[index + 2])], fourth = values[Int(bytes[index + 3])]
      if first | second | third | fourth >= 64 { break }
      output[count] = first << 2 | second >> 4
      output[count + 1] = second << 4 | third >> 2
      output[count + 2] = third << 6 | fourth
      count += 3
      index += 4
    }
    return index
  }

  /// Collects one group between whose letters other bytes stand; returns the index behind it.
  private static func oddGroup(
    _ input: ByteView, from start: Int, _ values: UnsafeBufferPointer<UInt8>, _ group: inout Group
  ) -> Int {
    var index = start
    while index < input.count, group.length < 4 {
      let byte = input[index]
      let value = values[Int(byte)]
      index += 1
      if value < 64 {
        group.add(value)
      } else if byte == UInt8(ascii: "=") {
        return goesOn(input, from: index) ? index : input.count
      } else if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-"), isRule(input, at: index - 1) {
        return input.count
      }
    }
    return index
  }

  /// Whether the line of the next letter is base64 from end to end.
  private static func goesOn(_ input: ByteView, from start: Int) -> Bool {
    let rest = input.from(start + (input.from(start).has("=") ? 1 : 0))
    let isLineEnd = rest.isEmpty || isFiller(rest[0])
    let text = rest.trimmed
    let line = text.prefix(text.lineEnd(from: 0)).trimmed
    return isLineEnd && line.buffer.allSatisfy { values[Int($0)] < 64 || $0 == UInt8(ascii: "=") }
  }

  /// The line above a footer: `____…`, or `-- `.
  private static func isRule(_ input: ByteView, at index: Int) -> Bool {
    guard index == 0 || input[index - 1] == .newline else { return false }
    return input.has("________", at: index) || input.has("-- ", at: index) || input.has("--\n", at: index)
  }

  /// Up to four letters, as many bytes as they hold.
  private struct Group {
    private(set) var length = 0
    private var bits: UInt32 = 0

    mutating func add(_ value: UInt8) {
      bits = bits << 6 | UInt32(value)
      length += 1
    }

    /// Writes the bytes; a single letter holds none.
    mutating func write(to output: inout UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
      let aligned = bits << UInt32(6 * (4 - length))
      for place in 0..<max(0, length - 1) {
        output[count] = UInt8(truncatingIfNeeded: aligned >> (16 - 8 * UInt32(place)))
        count += 1
      }
      length = 0
      bits = 0
    }
  }

  /// The value of each letter of the alphabet, 255 for all other bytes.
  private static let values: [UInt8] = {
    var table = [UInt8](repeating: 255, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, letter) in alphabet.utf8.enumerated() { table[Int(letter)] = UInt8(value) }
    return table
  }()
}
