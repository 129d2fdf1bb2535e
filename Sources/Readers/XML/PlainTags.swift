/// Tags that are read from the file as they stand, without a parser.
///
/// Holds the attributes of the present tag in the layout of libxml2.
final class PlainTags {
  let selection: AttributeSelection
  /// The longest value that is plain.
  let longestValue: Int
  private let elements: [PlainName]
  private let names: [XMLName]
  private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>
  private let decoded: UnsafeMutableBufferPointer<UInt8>

  /// - Parameters:
  ///   - elements: the elements that may be read so.
  ///   - names: those of the selection, interned.
  ///   - longest: bytes of a value; one that is longer is not plain.
  init(_ elements: [PlainName], _ selection: AttributeSelection, _ names: [XMLName], longest: Int) {
    precondition(names.count <= 64, "one bit for each")
    self.elements = elements
    self.selection = selection
    self.names = names
    longestValue = longest
    attributes = .allocate(capacity: 5 * names.count)
    attributes.initialize(repeating: nil, count: 5 * names.count)
    decoded = .allocate(capacity: longest)
  }

  deinit {
    attributes.deallocate()
    decoded.deallocate()
  }

  enum Kind {
    case start, end
    /// `<name/>`, both at once.
    case empty
  }

  /// One of them, as libxml2 would hand it out.
  struct Tag {
    var kind: Kind
    var name: XMLName
    var attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>
    var attributeCount: Int
    /// Where its `<` stands.
    var start: Int
    /// Just behind its `>`.
    var end: Int
    var surrogatePairs: Int
  }

  /// What stands at the beginning of some bytes.
  enum Found {
    /// A plain tag, with white space in front of it or none.
    case tag(Tag)
    /// Perhaps a plain tag, if more bytes follow.
    case unfinished
    case other
  }

  func find(in bytes: ByteView) -> Found {
    var scan = PlainTagScan(bytes)
    _ = scan.skipWhite()
    let start = scan.index
    guard scan.take(UInt8(ascii: "<")) else { return scan.isUnfinished ? .unfinished : .other }
    let isEndTag = scan.take(UInt8(ascii: "/"))
    guard let name = scan.takeName(elements), let kind = scan.takeRest(ofEndTag: isEndTag, self) else {
      return scan.isUnfinished ? .unfinished : .other
    }
    return .tag(
      Tag(
        kind: kind, name: name, attributes: attributes, attributeCount: scan.attributeCount, start: start,
        end: scan.index, surrogatePairs: scan.surrogatePairs))
  }

  /// Up to where the parser should read, which has read up to `start`: to the first tag of these names that is not the
  /// first of all, else to the end.
  func parserShare(of bytes: ByteView, from start: Int) -> Int {
    var index = start
    while let opening = bytes.firstIndex(of: UInt8(ascii: "<"), from: index) {
      if index > 0, elements.contains(where: { $0.stands(at: opening + 1, in: bytes) }) { return opening }
      guard let end = bytes.markupEnd(from: opening + 1) else { break }
      index = end
    }
    return bytes.count
  }
}

extension ByteView {
  /// Where a tag that begins in front of `start` ends; of other markup the first `>`, for a parser may stop inside.
  fileprivate func markupEnd(from start: Int) -> Int? {
    guard start < count, self[start] == UInt8(ascii: "!") || self[start] == UInt8(ascii: "?") else {
      return tagEnd(from: start, quote: 0)
    }
    return firstIndex(of: UInt8(ascii: ">"), from: start).map { $0 + 1 }
  }

  /// Where the tag that is open at `start` ends, just behind its `>`; nil where it does not.
  ///
  /// - Parameter quote: the quote that is open there; 0 for none.
  func tagEnd(from start: Int, quote: UInt8) -> Int? {
    var (index, quote) = (start, quote)
    while index < count {
      let byte = self[index]
      index += 1
      if quote != 0 {
        guard let end = byte == quote ? index : firstIndex(of: quote, from: index).map({ $0 + 1 }) else { return nil }
        (index, quote) = (end, 0)
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return nil
  }
}

// The values of the present tag.
extension PlainTags {
  /// Free memory for decoded values, behind what is used.
  func room(from used: Int) -> UnsafeMutableBufferPointer<UInt8> {
    UnsafeMutableBufferPointer(rebasing: decoded[used...])
  }

  /// - Parameter name: its place in the selection.
  func setAttribute(_ index: Int, name: Int, _ value: ByteView) {
    let start = value.buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    attributes[5 * index] = names[name].bytes
    attributes[5 * index + 3] = start
    attributes[5 * index + 4] = start.map { $0 + value.count }
  }
}

/// The name of an element that may be read without a parser.
struct PlainName {
  let spelling: StaticString
  let name: XMLName

  /// Whether these bytes are the beginning of the name, or all of it.
  func mayGoOn(behind bytes: ByteView) -> Bool {
    let name = UnsafeBufferPointer(start: spelling.utf8Start, count: spelling.utf8CodeUnitCount)
    return name.starts(with: bytes.buffer)
  }

  /// Whether the whole name stands there.
  func stands(at index: Int, in bytes: ByteView) -> Bool {
    let end = index + spelling.utf8CodeUnitCount
    guard end < bytes.count, bytes.has(spelling, at: index) else { return false }
    return bytes[end].isXMLSpace || bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: "/")
  }
}
