/// Reads one tag that is written plainly, such as `<sms date="1" body="Hi &#38; bye" />`, from the bytes of a file.
///
/// Plain is what elision, repair and libxml2 agree about: a known name; attributes in quotes, with white space between
/// them; of those that are wanted each once, with text that needs no more than references decoded. Gives their very
/// values then, and leaves everything else to them, so that there is one judge of what is wrong.
struct PlainTagScan {
  /// Index of the first byte that was not taken.
  private(set) var index = 0
  private(set) var attributeCount = 0
  /// Characters that were written as two references to surrogates.
  private(set) var surrogatePairs = 0

  private let bytes: ByteView
  /// One bit for each wanted attribute that was met.
  private var seen: UInt64 = 0
  /// Bytes of decoded values.
  private var decoded = 0

  init(_ bytes: ByteView) { self.bytes = bytes }

  /// Whether more bytes may complete what was read.
  var isUnfinished: Bool { index >= bytes.count }

  /// The byte at `index`; 0, which nothing plain has, at the end.
  @inline(__always)
  private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Takes the name of an element, nil for another one.
  mutating func takeName(_ elements: [PlainName]) -> XMLName? {
    guard let element = elements.first(where: { $0.stands(at: index, in: bytes) }) else {
      if elements.contains(where: { $0.mayGoOn(behind: bytes.from(index)) }) { index = bytes.count }
      return nil
    }
    index += element.spelling.utf8CodeUnitCount
    return element.name
  }

  /// Takes what stands behind the name up to the end of the tag; nil where it is not plain.
  mutating func takeRest(ofEndTag isEndTag: Bool, _ tags: PlainTags) -> PlainTags.Kind? {
    while skipWhite(), !isEndTag, byte > UInt8(ascii: ">") {
      guard takeAttribute(tags) else { return nil }
    }
    let isEmpty = !isEndTag && take(UInt8(ascii: "/"))
    guard take(UInt8(ascii: ">")) else { return nil }
    return isEndTag ? .end : isEmpty ? .empty : .start
  }

  mutating func take(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    index += 1
    return true
  }

  /// - Returns: whether there was any.
  mutating func skipWhite() -> Bool {
    let start = index
    while byte.isXMLSpace { index += 1 }
    return index > start
  }
}

// Attributes.
extension PlainTagScan {
  private mutating func takeAttribute(_ tags: PlainTags) -> Bool {
    let start = index
    let markup = takeName()
    guard markup > 0xFF, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { return false }
    let place = tags.selection.index(of: markup)
    guard let end = valueEnd(quote: bytes[index], from: index + 1) else {
      // With a `<` in it, it is malformed already.
      if place == nil || bytes.firstIndex(of: UInt8(ascii: "<"), from: index) == nil { index = bytes.count }
      return false
    }
    let value = bytes[(index + 1)..<end]
    if let place {
      guard keep(value, of: bytes[start..<(index - 1)], place, tags) else { return false }
    }
    index = end + 1
    return true
  }

  /// Takes a name and its `=`; gives the last eight bytes of that, as `AttributeSelection` knows names.
  private mutating func takeName() -> UInt64 {
    var markup: UInt64 = 0
    while index + 8 <= bytes.count {
      let eight = EightBytes(bytes.buffer, at: index)
      let length = eight.firstIndex(of: UInt8(ascii: "="))
      // Neither white space nor quotes, nor what opens or closes a tag.
      if eight.has(below: 0x28, UInt8(ascii: "<"), UInt8(ascii: ">"), inFirst: length ?? 8) { return 0 }
      index += (length ?? 7) + 1
      guard let length else {
        markup = eight.number
        continue
      }
      return markup << UInt64(8 * length + 8) | eight.number >> UInt64(56 - 8 * length)
    }
    if bytes.firstIndex(of: UInt8(ascii: ">"), from: index) == nil { index = bytes.count }
    return 0
  }

  /// Most values are short.
  private func valueEnd(quote: UInt8, from start: Int) -> Int? {
    if start + 8 <= bytes.count, let length = EightBytes(bytes.buffer, at: start).firstIndex(of: quote) {
      return start + length
    }
    return bytes.firstIndex(of: quote, from: start)
  }

  /// - Parameter place: that of the wanted name which this one seems to be.
  private mutating func keep(_ value: ByteView, of name: ByteView, _ place: Int, _ tags: PlainTags) -> Bool {
    let wanted = tags.selection.names[place]
    guard seen & 1 << UInt64(place) == 0, value.count <= tags.longestValue, name.count == wanted.utf8CodeUnitCount,
      name.has(wanted)
    else { return false }
    seen |= 1 << UInt64(place)
    guard let text = text(of: value, tags) else { return false }
    tags.setAttribute(attributeCount, name: place, text)
    attributeCount += 1
    return true
  }

  /// The value with its references decoded; nil where something is to be repaired or refused.
  private mutating func text(of value: ByteView, _ tags: PlainTags) -> ByteView? {
    if value.isPlainText { return value }
    var text = PlainValue(value, into: tags.room(from: decoded))
    guard text.decode() else { return nil }
    decoded += text.count
    surrogatePairs += text.surrogatePairs
    return text.view
  }
}

extension UInt8 {
  /// White space of XML 1.0, 2.3.
  var isXMLSpace: Bool { self <= 0x20 && (0x1_0000_2600 as UInt64) >> UInt64(self) & 1 != 0 }
}
