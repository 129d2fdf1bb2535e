/// Takes the attributes out of oversized start tags, before libxml2 sees them.
///
/// It compares every attribute of an element with every other, so a tag of a few megabytes would hold it up for minutes.
enum HTMLTags {
  /// Longer tags carry inlined pictures or malice, and nothing that readable text needs.
  static let longest = 2048

  static func shortened(_ html: ByteView) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(html.count)
    var copied = 0
    var index = 0
    while let start = html.firstIndex(of: UInt8(ascii: "<"), from: index) {
      index = start + 1
      guard index < html.count, html[index].isLetter else { continue }
      let end = tagEnd(html, from: index)
      if end - start > longest {
        let name = html.from(index).prefix(while: \.isLetter).prefix(20)
        output.append(contentsOf: html.buffer[copied..<start + 1 + name.count])
        output.append(UInt8(ascii: ">"))
        copied = end
      }
      index = end
    }
    output.append(contentsOf: html.from(copied).buffer)
    return output
  }

  /// Behind the `>` that ends the tag, quoted ones passed over; the end of the text where there is none.
  private static func tagEnd(_ html: ByteView, from start: Int) -> Int {
    var quote: UInt8 = 0
    var index = start
    while index < html.count {
      let byte = html[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return index
  }
}
