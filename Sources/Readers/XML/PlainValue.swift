/// Decodes the text of an attribute where that takes no more than its references.
///
/// The text must be UTF-8 of characters that XML allows, without `<` and without white space but spaces.
struct PlainValue {
  /// How many bytes were made.
  private(set) var count = 0
  private(set) var surrogatePairs = 0

  private let bytes: ByteView
  private let room: UnsafeMutableBufferPointer<UInt8>

  /// - Parameter room: for the text, which is never longer than its source; there may be too little.
  init(_ bytes: ByteView, into room: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
    self.room = room
  }

  /// What was decoded.
  var view: ByteView { ByteView(UnsafeRawBufferPointer(UnsafeMutableBufferPointer(rebasing: room[..<count]))) }

  /// - Returns: false where the text is none of that.
  mutating func decode() -> Bool {
    guard bytes.count <= room.count else { return false }
    var index = 0
    while index < bytes.count {
      let length = bytes[index] == UInt8(ascii: "&") ? takeReference(at: index) : takeCharacter(at: index)
      guard length > 0 else { return false }
      index += length
    }
    return true
  }

  private mutating func append(_ byte: UInt8) {
    room[count] = byte
    count += 1
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
  }

  /// - Returns: the length of the character in the source, 0 for one that is not allowed.
  private mutating func takeCharacter(at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      guard byte >= 0x20, byte != UInt8(ascii: "<") else { return 0 }
      append(byte)
      return 1
    }
    let length = UTF8Check.sequenceLength(bytes, index)
    if byte == 0xEF, bytes.has("\u{FFFE}", at: index) || bytes.has("\u{FFFF}", at: index) { return 0 }
    for place in index..<(index + length) { append(bytes[place]) }
    return length
  }
}

// References.
extension PlainValue {
  /// - Returns: the length of the reference, or of two that make one character; 0 for one that needs repair.
  private mutating func takeReference(at index: Int) -> Int {
    guard case .reference(let reference) = CharacterReference.scan(bytes.buffer, at: index) else {
      return takeNamed(at: index)
    }
    if reference.value & 0xFFFF_FC00 == 0xD800 { return takePair(reference, at: index) }
    guard let scalar = Unicode.Scalar(reference.value), scalar.isAllowedInXML else { return 0 }
    append(scalar)
    return reference.length
  }

  private mutating func takePair(_ high: CharacterReference, at index: Int) -> Int {
    let next = index + high.length
    guard next < bytes.count, bytes[next] == UInt8(ascii: "&"),
      case .reference(let low) = CharacterReference.scan(bytes.buffer, at: next),
      let scalar = Unicode.Scalar(high: high.value, low: low.value)
    else { return 0 }
    surrogatePairs += 1
    append(scalar)
    return high.length + low.length
  }

  private mutating func takeNamed(at index: Int) -> Int {
    for (name, byte) in Self.named where bytes.has(name, at: index) {
      append(byte)
      return name.utf8CodeUnitCount
    }
    return 0
  }

  private static let named: [(StaticString, UInt8)] = [
    ("&amp;", 0x26), ("&quot;", 0x22), ("&apos;", 0x27), ("&lt;", 0x3C), ("&gt;", 0x3E),
  ]
}

extension Unicode.Scalar {
  /// The character of two surrogates; nil where the second is none.
  init?(high: UInt32, low: UInt32) {
    guard low & 0xFFFF_FC00 == 0xDC00 else { return nil }
    self.init(0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF))
  }

  /// Char of XML 1.0, 2.2.
  fileprivate var isAllowedInXML: Bool {
    value >= 0x20 ? value & 0xFFFF_FFFE != 0xFFFE : value == 0x09 || value == 0x0A || value == 0x0D
  }
}

extension ByteView {
  /// Whether there is nothing to decode, to repair or to refuse: printable ASCII without `&` and `<`.
  var isPlainText: Bool {
    var index = 0
    while index + 8 <= count {
      guard EightBytes(buffer, at: index).isPlainText else { return false }
      index += 8
    }
    return self[index..<count].buffer.allSatisfy { $0 >= 0x20 && $0 < 0x80 && $0 != 0x26 && $0 != 0x3C }
  }
}

extension EightBytes {
  fileprivate var isPlainText: Bool {
    isASCII && !hasControl && !contains(UInt8(ascii: "&")) && !contains(UInt8(ascii: "<"))
  }
}
