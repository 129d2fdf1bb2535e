/// Quoted-printable (RFC 2045 6.7), tolerant: lower-case digits are read and a stray `=` stays as it is.
enum QuotedPrintable {
  static func decoded(_ input: ByteView) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count)
    var index = 0
    while let mark = input.firstIndex(of: UInt8(ascii: "="), from: index) {
      output.append(contentsOf: input.buffer[index..<mark])
      index = append(input, mark, to: &output)
    }
    output.append(contentsOf: input.buffer[min(index, input.count)..<input.count])
    return output
  }

  /// Takes in what `=` at `mark` introduces; returns the index behind it.
  private static func append(_ input: ByteView, _ mark: Int, to output: inout [UInt8]) -> Int {
    if mark + 2 < input.count, let high = input[mark + 1].hexValue, let low = input[mark + 2].hexValue {
      output.append(high << 4 | low)
      return mark + 3
    }
    if let next = softBreakEnd(input, mark + 1) { return next }
    output.append(UInt8(ascii: "="))
    return mark + 1
  }

  /// The start of the next line when only white space follows up to the line end.
  private static func softBreakEnd(_ input: ByteView, _ start: Int) -> Int? {
    var index = start
    while index < input.count, input[index] == .space || input[index] == .tab { index += 1 }
    if index < input.count, input[index] == .carriageReturn { index += 1 }
    if index >= input.count { return index }
    return input[index] == .newline ? index + 1 : nil
  }
}
