/// Receives the elements of an `XMLStream`, in the order of the file.
protocol XMLHandler: AnyObject {
  /// An element begins. The tag is valid only during the call.
  func startElement(_ tag: StartTag)
  /// An element is over; `end` is the byte offset in the file just after it.
  func endElement(_ name: XMLName, end: Int)
  /// Character data between tags, in pieces; only when the stream was asked for text.
  func text(_ text: XMLText)
}

extension XMLHandler {
  func text(_ text: XMLText) {}
}

/// A name of an element or attribute, interned by its stream: equal names have equal pointers.
struct XMLName: Equatable {
  let bytes: UnsafePointer<UInt8>

  /// For comparison with literals, where names are too rarely read to be interned.
  var spelling: XMLSpelling { XMLSpelling(bytes: bytes) }
}

/// A name compared letter by letter.
struct XMLSpelling: Equatable, ExpressibleByStringLiteral {
  /// Ended by a zero byte.
  let bytes: UnsafePointer<UInt8>

  init(bytes: UnsafePointer<UInt8>) { self.bytes = bytes }
  init(stringLiteral: StaticString) { bytes = stringLiteral.utf8Start }

  static func == (left: XMLSpelling, right: XMLSpelling) -> Bool {
    var index = 0
    while left.bytes[index] == right.bytes[index] {
      if left.bytes[index] == 0 { return true }
      index += 1
    }
    return false
  }
}

/// A start tag with its decoded attributes. Borrows memory of libxml2: valid only during the call that hands it out.
struct StartTag {
  let name: XMLName
  let extent: TagExtent
  /// Five pointers an attribute: local name, prefix, namespace, first byte of the value, end of the value.
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let attributeCount: Int

  /// The value of an attribute, or nil where the tag has none of that name.
  subscript(name: XMLName) -> XMLText? {
    guard let attributes else { return nil }
    for index in 0..<attributeCount where attributes[5 * index] == name.bytes {
      return XMLText(from: attributes[5 * index + 3], to: attributes[5 * index + 4])
    }
    return nil
  }

  /// The value of an attribute by its spelling, whatever its prefix.
  subscript(spelling: XMLSpelling) -> XMLText? {
    guard let attributes else { return nil }
    for index in 0..<attributeCount {
      guard let name = attributes[5 * index], XMLSpelling(bytes: name) == spelling else { continue }
      return XMLText(from: attributes[5 * index + 3], to: attributes[5 * index + 4])
    }
    return nil
  }
}

/// Decoded text in UTF-8. Borrows memory of libxml2: valid only during the call that hands it out.
struct XMLText {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  fileprivate init(from start: UnsafePointer<UInt8>?, to end: UnsafePointer<UInt8>?) {
    guard let start, let end else {
      bytes = UnsafeBufferPointer(start: nil, count: 0)
      return
    }
    bytes = UnsafeBufferPointer(start: start, count: end - start)
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The text as a decimal number; nil for anything else and for more than 18 digits.
  var integer: Int64? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative ? bytes.dropFirst() : bytes[...]
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value: Int64 = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    return isNegative ? -value : value
  }

  static func == (text: XMLText, literal: StaticString) -> Bool {
    text.bytes.count == literal.utf8CodeUnitCount && text.hasPrefix(literal)
  }

  func hasPrefix(_ literal: StaticString) -> Bool {
    bytes.starts(with: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}
