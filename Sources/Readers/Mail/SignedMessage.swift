/// The message inside an opaque signature: `smime.p7m` with signed data (RFC 8551 3.5.2, RFC 5652 5.1).
enum SignedMessage {
  private static let sequence: UInt8 = 0x30
  private static let context: UInt8 = 0xA0
  private static let octets: UInt8 = 0x04
  private static let constructed: UInt8 = 0x20
  /// The object identifier 1.2.840.113549.1.7.2 (`id-signedData`).
  private static let signedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]

  /// The signed content, a MIME entity; nil where the bytes are no signed data, or it is kept elsewhere.
  static func content(of bytes: ByteView) -> [UInt8]? {
    guard let outer = inside(bytes, sequence), let type = BERElement(outer, at: 0),
      type.content(in: outer).buffer.elementsEqual(signedData),
      let wrapped = inside(outer.from(type.end), context), let signed = inside(wrapped, sequence),
      let version = BERElement(signed, at: 0), let digests = BERElement(signed, at: version.end),
      let inner = inside(signed.from(digests.end), sequence), let kind = BERElement(inner, at: 0),
      let content = inside(inner.from(kind.end), context)
    else { return nil }
    return text(content)
  }

  /// The content of the element at the start, where it has this tag.
  private static func inside(_ bytes: ByteView, _ tag: UInt8) -> ByteView? {
    guard let element = BERElement(bytes, at: 0), element.tag == tag else { return nil }
    return element.content(in: bytes)
  }

  /// One octet string, or the pieces of one.
  private static func text(_ bytes: ByteView) -> [UInt8]? {
    guard let whole = BERElement(bytes, at: 0) else { return nil }
    if whole.tag == octets { return whole.content(in: bytes).array }
    guard whole.tag == octets | constructed else { return nil }
    let pieces = whole.content(in: bytes)
    var text: [UInt8] = []
    var place = 0
    while let piece = BERElement(pieces, at: place), piece.tag == octets {
      text += piece.content(in: pieces).buffer
      place = piece.end
    }
    return text
  }
}

/// One element of the Basic Encoding Rules (X.690 8.1): a tag of one byte, a length or an end mark, a content.
struct BERElement {
  /// Deeper elements without a length are not read.
  private static let deepest = 16

  let tag: UInt8
  /// Where the next element begins.
  let end: Int
  private let range: Range<Int>

  /// Reads the element at `start`; nil where there is none, or it is cut off.
  init?(_ bytes: ByteView, at start: Int, depth: Int = 0) {
    guard start + 1 < bytes.count, depth < Self.deepest, bytes[start] != 0 else { return nil }
    tag = bytes[start]
    let first = bytes[start + 1]
    if first == 0x80 {
      guard let close = Self.endMark(bytes, from: start + 2, depth) else { return nil }
      range = start + 2..<close
      end = close + 2
    } else {
      guard let (length, content) = Self.length(bytes, start + 1), length <= bytes.count - content else { return nil }
      range = content..<content + length
      end = content + length
    }
  }

  func content(in bytes: ByteView) -> ByteView { bytes[range] }

  /// A length in one byte, or in up to four behind their number.
  private static func length(_ bytes: ByteView, _ place: Int) -> (length: Int, content: Int)? {
    let first = Int(bytes[place])
    if first < 0x80 { return (first, place + 1) }
    let digits = bytes.from(place + 1).prefix(first & 0x7F)
    guard digits.count == first & 0x7F, digits.count <= 4 else { return nil }
    return (digits.buffer.reduce(0) { $0 << 8 | Int($1) }, place + 1 + digits.count)
  }

  /// Where the two zero bytes stand that end an element without a length.
  private static func endMark(_ bytes: ByteView, from start: Int, _ depth: Int) -> Int? {
    var place = start
    while place + 1 < bytes.count {
      if bytes[place] == 0, bytes[place + 1] == 0 { return place }
      guard let element = BERElement(bytes, at: place, depth: depth + 1) else { return nil }
      place = element.end
    }
    return nil
  }
}
