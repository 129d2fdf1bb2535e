/// The bytes of a JSON file on their way to tokens.
final class JSONBytes {
  private static let longestWord = 400

  private let window: FileWindow
  /// Bytes of the window that were taken.
  private var taken = 0

  /// - Throws: `ReadingError.cannotOpen`.
  init(_ source: ByteSource, blockSize: Int) throws {
    window = try FileWindow(source, blockSize: blockSize)
  }

  var offset: Int { window.offset + taken }

  /// The next byte, left where it is; nil at the end of the file.
  func peek() throws -> UInt8? {
    while taken == window.view.count {
      window.consume(taken)
      taken = 0
      guard try window.fill() else { return nil }
    }
    return window.view[taken]
  }

  /// Takes the byte that was looked at.
  func take() { taken += 1 }

  /// Passes over white space, and over a byte order mark at the start of the file.
  func skipWhite() throws {
    while let byte = try peek(), byte.isWhite || (offset < 3 && byte >= 0xBB) { take() }
  }

  /// The bytes that satisfy a test; only the first few hundred are kept.
  func word(while belongs: (UInt8) -> Bool) throws -> String {
    var word: [UInt8] = []
    while let byte = try peek(), belongs(byte) {
      if word.count < Self.longestWord { word.append(byte) }
      take()
    }
    return String(decoding: word, as: UTF8.self)
  }

  /// The string that begins here, its escapes decoded.
  ///
  /// - Returns: the text, and whether it was cut at the cap.
  /// - Throws: `JSONFault`.
  func string(cap: Int) throws -> (text: String, isCut: Bool) {
    var text = JSONText(cap: cap)
    take()
    while let byte = try peek() {
      if byte == UInt8(ascii: "\"") {
        take()
        return (text.string, text.isCut)
      }
      if byte == UInt8(ascii: "\\") { try takeEscape(into: &text) } else { takePlain(into: &text) }
    }
    throw JSONFault(reason: .truncated, offset: offset)
  }

  /// Everything up to the next quote or backslash in the window.
  private func takePlain(into text: inout JSONText) {
    let rest = window.view.from(taken)
    let plain = rest.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    text.append(plain.buffer)
    taken += plain.count
  }

  private func takeEscape(into text: inout JSONText) throws {
    take()
    guard let byte = try peek() else { throw JSONFault(reason: .truncated, offset: offset) }
    take()
    guard byte == UInt8(ascii: "u") else {
      guard let plain = Self.escapes[byte] else { throw JSONFault(reason: .malformed, offset: offset) }
      return text.append(plain)
    }
    text.append(unit: try hexadecimal())
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "b"): 0x08,
    UInt8(ascii: "f"): 0x0C, UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "\""): UInt8(ascii: "\""),
  ]

  private func hexadecimal() throws -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = try peek() else { throw JSONFault(reason: .truncated, offset: offset) }
      guard let digit = byte.hexValue else { throw JSONFault(reason: .malformed, offset: offset) }
      unit = unit << 4 | UInt16(digit)
      take()
    }
    return unit
  }
}

/// The text of one string, with its surrogate pairs joined; a lone half becomes U+FFFD.
struct JSONText {
  private let cap: Int
  private var bytes: [UInt8] = []
  private var high: UInt16?
  private(set) var isCut = false

  init(cap: Int) { self.cap = cap }

  var string: String {
    var text = self
    text.settle()
    return String(decoding: text.bytes, as: UTF8.self)
  }

  mutating func append(_ plain: UnsafeRawBufferPointer) {
    guard !plain.isEmpty else { return }
    settle()
    let room = max(0, cap - bytes.count)
    isCut = isCut || plain.count > room
    bytes.append(contentsOf: plain.prefix(room))
  }

  mutating func append(_ byte: UInt8) {
    withUnsafeBytes(of: byte) { append($0) }
  }

  /// Takes one escaped UTF-16 unit; the two halves of a surrogate pair become one scalar.
  mutating func append(unit: UInt16) {
    if let first = high, UTF16.isTrailSurrogate(unit) {
      high = nil
      let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
      return append(scalar: Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    settle()
    if UTF16.isLeadSurrogate(unit) { high = unit } else { append(scalar: Unicode.Scalar(unit) ?? "\u{FFFD}") }
  }

  private mutating func settle() {
    guard high != nil else { return }
    high = nil
    append(scalar: "\u{FFFD}")
  }

  private mutating func append(scalar: Unicode.Scalar) {
    guard bytes.count < cap else { return isCut = true }
    bytes.append(contentsOf: String(scalar).utf8)
  }
}
