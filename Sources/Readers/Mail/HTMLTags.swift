/// Takes out of a document what libxml2 cannot cope with: oversized start tags, conditional marks, NUL bytes.
///
/// libxml2 compares every attribute of an element with every other: a tag of a few megabytes would take it minutes.
struct HTMLTags {
  /// Longer tags carry inlined pictures or malice, and nothing that readable text needs.
  static let longest = 2048

  private let html: ByteView
  private var output: [UInt8] = []
  /// Up to where the document stands in the output.
  private var copied = 0
  /// Behind the comment that was met last.
  private var commentEnd = 0

  /// The document without them, read in one pass.
  static func shortened(_ html: ByteView) -> [UInt8] {
    // A NUL would end the document.
    if html.firstIndex(of: 0) != nil { return html.buffer.filter { $0 != 0 }.withView { shortened($0) } }
    var tags = HTMLTags(html)
    tags.read()
    return tags.output
  }

  private init(_ html: ByteView) {
    self.html = html
    output.reserveCapacity(html.count)
  }

  private mutating func read() {
    var index = 0
    while let start = html.firstIndex(of: UInt8(ascii: "<"), from: index) {
      index = start + 1
      if html.has("<!--", at: start) {
        commentEnd = start < commentEnd ? commentEnd : html.commentEnd(from: start)
      } else if html.has("<![", at: start), start >= commentEnd {
        index = takeCondition(at: start)
      } else if index < html.count, html[index].isLetter {
        index = takeTag(at: start)
      }
    }
    output.append(contentsOf: html.from(copied).buffer)
  }

  /// Makes a mark such as `<![if !vml]>` the empty comment that browsers take it for; libxml2 takes it for text.
  ///
  /// - Returns: where it ends.
  private mutating func takeCondition(at start: Int) -> Int {
    let end = html.firstIndex(of: UInt8(ascii: ">"), from: start).map { $0 + 1 } ?? html.count
    replace(start..<end, by: "<!---->")
    return end
  }

  /// Takes the attributes out of the tag if it is too long; returns where it ends.
  private mutating func takeTag(at start: Int) -> Int {
    let end = tagEnd(from: start + 1)
    if end - start > Self.longest {
      let name = html.from(start + 1).prefix(while: \.isLetter).prefix(20)
      replace(start + 1 + name.count..<end, by: ">")
    }
    return end
  }

  private mutating func replace(_ place: Range<Int>, by text: String) {
    output.append(contentsOf: html[copied..<place.lowerBound].buffer)
    output.append(contentsOf: text.utf8)
    copied = place.upperBound
  }

  /// Behind the `>` that ends the tag, quoted ones passed over; the end of the text where there is none.
  private func tagEnd(from start: Int) -> Int {
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

extension ByteView {
  /// Behind the comment that begins at `start`; the end of the text where it is never closed.
  fileprivate func commentEnd(from start: Int) -> Int {
    let dash = UInt8(ascii: "-")
    var index = start + 2
    while let dashes = firstIndex(of: dash, before: dash, from: index) {
      if has(">", at: dashes + 2) { return dashes + 3 }
      if has("!>", at: dashes + 2) { return dashes + 4 }
      index = dashes + 1
    }
    return count
  }
}
