/// Text that may be HTML, for programs wrote now one, now the other.
enum PlainText {
  /// The text without its tags; a text in which no tag of HTML stands is taken as it is.
  static func text(ofMarkup text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.withView(hasTag) else { return text }
    var plain = HTMLText.text(of: bytes)
    TextCleaning.clean(&plain)
    TextCleaning.trim(&plain)
    return String(decoding: plain, as: UTF8.self)
  }

  private static let tags: [StaticString] = [
    "a", "b", "body", "br", "div", "em", "font", "html", "i", "img", "p", "span", "strong", "u",
  ]

  private static func hasTag(_ text: ByteView) -> Bool {
    var index = 0
    while let found = text.firstIndex(of: UInt8(ascii: "<"), from: index) {
      let isEnd = found + 1 < text.count && text[found + 1] == UInt8(ascii: "/")
      let name = text.from(found + (isEnd ? 2 : 1)).prefix(8).prefix { $0.isLetter }
      let end = found + (isEnd ? 2 : 1) + name.count
      let isClosed =
        end < text.count && (text[end].isWhite || text[end] == UInt8(ascii: ">") || text[end] == UInt8(ascii: "/"))
      if isClosed && tags.contains(where: { name.equalsIgnoringCase($0) }) { return true }
      index = found + 1
    }
    return false
  }
}
