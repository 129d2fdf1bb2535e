/// Enriched text without its commands (RFC 1896): `<bold>` goes, `<param>…</param>` with its content, `<<` is `<`.
enum EnrichedText {
  static func plain(_ text: ByteView) -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while let mark = text.firstIndex(of: UInt8(ascii: "<"), from: index) {
      output.append(contentsOf: text.buffer[index..<mark])
      index = commandEnd(text, mark)
      if text.has("<<", at: mark) { output.append(UInt8(ascii: "<")) }
    }
    output.append(contentsOf: text.from(index).buffer)
    return output
  }

  /// Parameters are a word or two; a bound keeps reading linear.
  private static let longestParameter = 200

  /// Behind the command that begins at `mark`; one that never closes ends with the text.
  private static func commandEnd(_ text: ByteView, _ mark: Int) -> Int {
    if text.has("<<", at: mark) { return mark + 2 }
    if text.hasIgnoringCase("<param>", at: mark) {
      let window = text.from(mark).prefix(longestParameter)
      if let end = window.firstIndex(of: "</param>") { return mark + end + 8 }
    }
    return (text.firstIndex(of: UInt8(ascii: ">"), from: mark) ?? text.count - 1) + 1
  }
}
