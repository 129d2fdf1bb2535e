/// One line of a calendar: `NAME;PARAMETER=value:value` (RFC 5545 3.1).
struct ContentLine: Equatable {
  /// In capitals.
  let name: String
  /// Names in capitals, values without quotes.
  let parameters: [(name: String, value: String)]
  let value: String

  /// Reads an unfolded line; nil where there is no colon behind the name.
  init?(_ line: ByteView) {
    var index = 0
    while index < line.count, line[index] != UInt8(ascii: ":"), line[index] != UInt8(ascii: ";") { index += 1 }
    guard index > 0, index < line.count else { return nil }
    name = line.prefix(index).trimmed.text.uppercased()
    var parameters: [(name: String, value: String)] = []
    while index < line.count, line[index] == UInt8(ascii: ";") {
      let end = Self.parameterEnd(line, from: index + 1)
      if parameters.count < 100, let pair = Self.pair(line[index + 1..<end]) { parameters.append(pair) }
      index = end
    }
    self.parameters = parameters
    value = line.from(index + 1).text
  }

  /// The next `;` or `:` outside quotes.
  private static func parameterEnd(_ line: ByteView, from start: Int) -> Int {
    var isQuoted = false
    var index = start
    while index < line.count {
      let byte = line[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") { break }
      index += 1
    }
    return index
  }

  private static func pair(_ bytes: ByteView) -> (name: String, value: String)? {
    guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let value = bytes.from(equals + 1).buffer.filter { $0 != UInt8(ascii: "\"") }
    return (bytes.prefix(equals).trimmed.text.uppercased(), String(decoding: value, as: UTF8.self))
  }

  subscript(parameter: String) -> String? { parameters.first { $0.name == parameter }?.value }

  /// The value of a text property: `\n`, `\,`, `\;` and `\\` resolved (RFC 5545 3.3.11).
  var text: String { BackslashText.resolved(value, ["n": "\n", "N": "\n"]) }

  static func == (left: ContentLine, right: ContentLine) -> Bool {
    left.name == right.name && left.value == right.value
      && left.parameters.elementsEqual(right.parameters) { $0 == $1 }
  }
}
